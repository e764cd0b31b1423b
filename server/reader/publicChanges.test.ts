import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { linkMention } from '../reporters/linkMention.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { keptPages, watchPublic } from './publicChanges.ts'

await enterTestDatabase()

const pages = keptPages<{ readonly size: number }>()
let people: Record<'corrector' | 'editor' | 'publisher', Actor>
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let stop: () => Promise<void>

beforeAll(async () => {
  newsroom = await openNewsroom()
  people = {
    corrector: await newsroom.hire('corrector'),
    editor: await newsroom.hire('editor'),
    publisher: await newsroom.hire('publisher'),
  }
  stop = watchPublic()
  await vi.waitFor(keepOne)
})
afterAll(() => stop())

/** Keeps a page, and fails where none is kept. */
async function keepOne(): Promise<void> {
  await pages.read('page', async () => ({ size: 1 }))
  expect(pages.size()).toBe(1)
}

const isKept = () => pages.size() === 1
/** Long enough for the database to tell of what was committed before. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150))

describe('kept pages', () => {
  it('outlive what the public does not see: typing, submitting, approving', async () => {
    const [id = ''] = newsroom.articleIds
    await settle()
    await keepOne()
    done(await write(people.corrector, id, '河堤新栽了柳树。'))
    done(await step(people.corrector, id, 'submit'))
    done(await step(people.editor, id, 'approve'))
    await settle()
    expect(isKept()).toBe(true)
  })

  it.each([
    ['publish', undefined],
    ['retract', '有误。'],
    ['republish', '无误。'],
  ] as const)('are forgotten once the public would see something else: %s', async (act, note) => {
    const [id = ''] = newsroom.articleIds
    await keepOne()
    done(await step(people.publisher, id, act, note))
    await vi.waitFor(() => expect(isKept()).toBe(false))
  })

  it('are forgotten when a page, a publication, a reporter of a public issue changes', async () => {
    const [id = ''] = newsroom.articleIds
    const page = await db().page.findFirstOrThrow({ where: { issueId: newsroom.issueId } })
    const changes: readonly (() => Promise<unknown>)[] = [
      () => db().page.update({ where: { id: page.id }, data: { sectionName: '要闻' } }),
      () => db().publication.update({ where: { id: newsroom.publicationId }, data: { title: '改名报' } }),
      () => db().issue.update({ where: { id: newsroom.issueId }, data: { number: '12' } }),
      () => db().article.update({ where: { id }, data: { kind: 'brief' } }),
      () => linkMention(people.editor, id, 'b1', { newReporter: { displayName: '白一川', kind: 'person' } }),
      () => db().placement.updateMany({ where: { articleId: id, part: 'body' }, data: { byHand: true } }),
    ]
    for (const change of changes) {
      await settle()
      await keepOne()
      await change()
      await vi.waitFor(() => expect(isKept(), change.toString()).toBe(false))
    }
  })

  it('are not kept while the database cannot tell, and are again when it can', async () => {
    await settle()
    await keepOne()
    await db().$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`
    await vi.waitFor(() => expect(isKept()).toBe(false))
    await pages.read('page', async () => ({ size: 1 }))
    expect(isKept()).toBe(false)
    await vi.waitFor(keepOne, { timeout: 5_000, interval: 100 })
  })
})
