import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { readIssue } from './readIssue.ts'
import { readMyWork } from './readMyWork.ts'
import { takeBulkStep } from './takeBulkStep.ts'

await enterTestDatabase()
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let corrector: Actor
let editor: Actor
let first: string
let second: string

beforeEach(async () => {
  newsroom = await openNewsroom()
  ;[first = '', second = ''] = newsroom.articleIds
  corrector = await newsroom.hire('corrector')
  editor = await newsroom.hire('editor')
})

async function articlesOf(actor: Actor) {
  const { pagesView } = done(await readIssue(actor, newsroom.issueId))
  const rows = pagesView.flatMap(({ articles }) => articles)
  return rows.map(({ id, stepCount, draftVersion }) => ({ id, stepCount, draftVersion }))
}

it('takes a step on many, and tells of each that was refused', async () => {
  done(await step(editor, second, 'claim'))
  const claimed = done(
    await takeBulkStep(corrector, newsroom.issueId, { step: 'claim', articles: await articlesOf(corrector) }),
  )
  expect(claimed).toEqual({
    taken: [{ id: first }],
    left: [{ id: second, why: { refused: 'claimedByOther', values: { name: editor.displayName } } }],
  })
  const stale = await articlesOf(corrector)
  done(await step(corrector, first, 'release'))
  const submitted = done(await takeBulkStep(corrector, newsroom.issueId, { step: 'submit', articles: stale }))
  expect(submitted.left.map(({ why }) => why.refused)).toEqual(['someoneWasFirst', 'claimedByOther'])
})

it('gives work to a person of the publication, who finds it in their work', async () => {
  const articles = await articlesOf(editor)
  const personId = corrector.userId
  expect(await takeBulkStep(corrector, newsroom.issueId, { step: 'assign', articles, personId })).toMatchObject({
    taken: [],
    left: [{ why: { refused: 'roleMayNot' } }, { why: { refused: 'roleMayNot' } }],
  })
  const given = done(await takeBulkStep(editor, newsroom.issueId, { step: 'assign', articles, personId }))
  expect(given.taken).toHaveLength(2)
  const { assigned, unclaimed } = await readMyWork(corrector)
  expect([assigned.length, unclaimed.length]).toEqual([2, 0])
  expect((await readMyWork(editor)).unclaimed).toHaveLength(0)
})

it('finds no article of another issue, and no issue of another publication', async () => {
  const other = await openNewsroom()
  const [strange = ''] = other.articleIds
  const articles = [{ id: strange, stepCount: 0, draftVersion: 1 }]
  expect(await takeBulkStep(corrector, newsroom.issueId, { step: 'claim', articles })).toEqual({
    taken: [],
    left: [{ id: strange, why: { refused: 'notFound' } }],
  })
  expect(await takeBulkStep(corrector, other.issueId, { step: 'claim', articles })).toEqual({ refused: 'notFound' })
})
