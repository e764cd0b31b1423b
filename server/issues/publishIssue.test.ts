import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { step, write } from '../testing/correct.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { openStaffedNewsroom, type StaffedNewsroom } from '../testing/openStaffedNewsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { recordQueries } from '../testing/recordQueries.ts'
import { listIssues } from './listIssues.ts'
import { publishIssue } from './publishIssue.ts'
import { readIssue } from './readIssue.ts'
import { readMyWork } from './readMyWork.ts'
import { readPage } from '../pages/readPage.ts'

await enterTestDatabase()
let newsroom: StaffedNewsroom
let corrector: Actor
let editor: Actor
let publisher: Actor
let first: string
let second: string

beforeEach(async () => {
  newsroom = await openStaffedNewsroom()
  ;({ corrector, editor, publisher, first, second } = newsroom)
})

const approve = (id: string) => newsroom.approve(id)

describe('publishing an issue', () => {
  it('puts out what is approved, says what stays and why, and opens the issue', async () => {
    await approve(first)
    const { issueId } = newsroom
    const view = done(await readIssue(publisher, issueId))
    expect(view).toMatchObject({
      publishRefusal: null,
      ready: [{ id: first }],
      stays: [{ id: second }],
      publicPath: null,
    })
    const published = done(await publishIssue(publisher, issueId))
    expect(published.published.map(({ id }) => id)).toEqual([first])
    expect(published.stayed).toMatchObject([{ id: second, why: { refused: 'notApproved' } }])
    const after = done(await readIssue(publisher, issueId))
    expect(after).toMatchObject({ isPublic: true, progress: { isPublic: 1, total: 2 }, ready: [] })
    expect(after.publicPath).toBe(`/${newsroom.slug}/2025-03-04`)
    expect(await publishIssue(publisher, issueId)).toEqual({ refused: 'nothingToPublish' })
  })

  it('is for publishers of that publication', async () => {
    await approve(first)
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await publishIssue(editor, newsroom.issueId)).toEqual({ refused: 'roleMayNot' })
    expect(await publishIssue(stranger, newsroom.issueId)).toEqual({ refused: 'notFound' })
    expect(await publishIssue(publisher, 'x')).toEqual({ refused: 'notFound' })
  })

  it('has one winner when two publish at once', async () => {
    await approve(first)
    await approve(second)
    await Promise.all([publishIssue(publisher, newsroom.issueId), publishIssue(publisher, newsroom.issueId)])
    expect(await db().publishing.count({ where: { article: { issueId: newsroom.issueId } } })).toBe(2)
  })
})

describe('what the desk shows', () => {
  it('lists the issues of one’s own publications, with how far they are', async () => {
    const issues = await listIssues(corrector)
    expect(issues).toMatchObject([{ id: newsroom.issueId, date: '2025-03-04', pages: 1, progress: { correcting: 2 } }])
  })

  it('finds no issue and no page of others', async () => {
    const stranger = await (await openNewsroom()).hire('administrator')
    const [page] = await db().page.findMany({ where: { issueId: newsroom.issueId } })
    expect(await readIssue(stranger, newsroom.issueId)).toEqual({ refused: 'notFound' })
    expect(await readPage(stranger, page?.id ?? '')).toEqual({ refused: 'notFound' })
    const view = done(await readPage(corrector, page?.id ?? ''))
    expect(view.lines).toHaveLength(11)
    expect(view.articles.map(({ id }) => id)).toEqual([first, second])
    expect(view.ledger.unaccounted).toBe(0)
  })

  it('reads a person’s work in as many queries whatever there is of it', async () => {
    const count = async (actor: Actor) => (await recordQueries(() => readMyWork(actor))).length
    const idle = await count(await newsroom.hire('publisher'))
    done(await step(corrector, first, 'claim'))
    done(await step(corrector, second, 'submit'))
    expect(await count(corrector)).toBeLessThanOrEqual(20)
    expect(await count(editor)).toBeLessThanOrEqual(20)
    expect(idle).toBeLessThanOrEqual(20)
  })

  it('puts each article into the list of whom it waits for', async () => {
    const ids = async (actor: Actor) =>
      Object.fromEntries(
        Object.entries(await readMyWork(actor)).map(([list, rows]) => [list, rows.map(({ id }) => id)]),
      )
    expect(await ids(corrector)).toMatchObject({ unclaimed: [first, second], claimed: [], toReview: [] })
    done(await write(corrector, first, '写着。'))
    expect(await ids(corrector)).toMatchObject({ unclaimed: [second], claimed: [first] })
    done(await step(corrector, first, 'submit'))
    expect(await ids(editor)).toMatchObject({ toReview: [first] })
    expect(await ids(corrector)).toMatchObject({ toReview: [] })
    done(await step(editor, first, 'return', '再看看。'))
    expect(await ids(corrector)).toMatchObject({ returned: [first], claimed: [], unclaimed: [second] })
    expect((await readMyWork(corrector)).returned[0]?.note).toBe('再看看。')
    await approve(first)
    expect(await ids(publisher)).toMatchObject({ toPublish: [first], returned: [] })
    done(await step(publisher, first, 'publish'))
    expect(await ids(publisher)).toMatchObject({ toPublish: [] })
    done(await step(publisher, first, 'retract', '有人提出异议。'))
    expect(await ids(publisher)).toMatchObject({ toPublish: [] })
  })
})
