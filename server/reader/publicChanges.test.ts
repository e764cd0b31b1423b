import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { linkMention } from '../reporters/linkMention.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { issueMarkAt } from './issueMark.ts'
import { keptPages, watchPublic } from './publicChanges.ts'

await enterTestDatabase()

const pages = keptPages<{ readonly size: number; readonly of: string }>()
const day = '2025-03-04'
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

/** Keeps something of the issue and something of another, and fails where they are not kept. */
async function keepOne(): Promise<void> {
  await pages.read('own', async () => ({ size: 1, of: issueMarkAt(newsroom.slug, day) ?? '' }))
  await pages.read('other', async () => ({ size: 2, of: issueMarkAt(newsroom.slug, '2025-03-05') ?? '' }))
  expect(pages.size()).toBe(3)
}

const isKept = () => pages.kept('own') !== undefined
const isOtherKept = () => pages.kept('other') !== undefined
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
    await settle()
    expect(isOtherKept()).toBe(true)
  })

  it('are forgotten when a page, a publication, a reporter of a public issue changes', async () => {
    const [id = ''] = newsroom.articleIds
    const page = await db().page.findFirstOrThrow({ where: { issueId: newsroom.issueId } })
    const facsimile = await db().facsimile.create({
      data: {
        ...{ pageId: page.id, fileName: 'a.png', mediaType: 'image/png', sha256: 'a', storageKey: 'a' },
        ...{ width: 10, height: 10 },
      },
    })
    const zone = { facsimileId: facsimile.id, role: 'article', polygon: [], byHand: true } as const
    /** What changes, and whether it is seen on pages of other issues too. */
    const changes: readonly (readonly [() => Promise<unknown>, isOfAll?: boolean])[] = [
      [() => db().page.update({ where: { id: page.id }, data: { sectionName: '要闻' } })],
      [() => db().publication.update({ where: { id: newsroom.publicationId }, data: { title: '改名报' } }), true],
      [() => db().issue.update({ where: { id: newsroom.issueId }, data: { number: '12' } })],
      [() => db().article.update({ where: { id }, data: { kind: 'brief' } })],
      [() => linkMention(people.editor, id, 'b1', { newReporter: { displayName: '白一川', kind: 'person' } }), true],
      [() => db().mentionStanding.updateMany({ where: { articleId: id }, data: { isLeftOpen: true } })],
      [() => db().reporter.updateMany({ data: { note: '记者' } }), true],
      [() => db().placement.updateMany({ where: { articleId: id, part: 'body' }, data: { byHand: true } })],
      [() => db().articlePage.updateMany({ where: { pageId: page.id }, data: { ordinal: { increment: 1 } } })],
      [() => db().facsimile.updateMany({ where: { pageId: page.id }, data: { width: 11 } })],
      [() => db().zone.create({ data: zone })],
      [() => db().searchEntry.updateMany({ where: { articleId: id, audience: 'public' }, data: { kind: 'brief' } })],
    ]
    for (const [change, isOfAll = false] of changes) {
      await settle()
      await keepOne()
      await change()
      await vi.waitFor(() => expect(isKept(), change.toString()).toBe(false))
      await settle()
      expect(isOtherKept(), change.toString()).toBe(!isOfAll)
    }
  })

  it('are not kept while the database cannot tell, and are again when it can', async () => {
    await settle()
    await keepOne()
    await db().$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`
    await vi.waitFor(() => expect(isKept()).toBe(false))
    await pages.read('own', async () => ({ size: 1, of: '' }))
    expect(isKept()).toBe(false)
    await vi.waitFor(keepOne, { timeout: 5_000, interval: 100 })
  })
})
