import fc from 'fast-check'
import { expect, it } from 'vitest'
import { correctionCauses, stepNames, type StepName } from '#domain/workflow/steps.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { publishIssue } from '../issues/publishIssue.ts'
import { listWaiting } from '../issues/readMyWork.ts'
import { write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { readArticle } from './readArticle.ts'
import { takeStep } from './takeStep.ts'

await enterTestDatabase()

type Move = { readonly who: number; readonly what: StepName | 'write' | 'publishIssue'; readonly pick: number }

/** Steps that lead on are taken more often, or random people would never get anywhere. */
const forward = ['submit', 'submit', 'approve', 'approve', 'approve', 'publish', 'sign', 'write', 'correct'] as const
const move = fc.record({
  who: fc.nat({ max: 4 }),
  what: fc.constantFrom<Move['what']>(...stepNames, ...forward, 'publishIssue'),
  pick: fc.nat({ max: 1_000 }),
})
/** How an article's way begins; what comes then is anybody's. */
const opening: readonly Move[] = [
  { who: 0, what: 'write', pick: 0 },
  // Where a proof is to be signed; refused where none is.
  { who: 2, what: 'sign', pick: 0 },
  { who: 0, what: 'submit', pick: 0 },
  { who: 1, what: 'approve', pick: 0 },
]
const moves = fc.array(move, { minLength: 12, maxLength: 27 }).map((rest) => [...opening, ...rest])
const policies = fc.record({
  reviewStages: fc.integer({ min: 1, max: 3 }),
  proofRounds: fc.integer({ min: 0, max: 1 }),
})

async function make(actor: Actor, people: readonly Actor[], id: string, issueId: string, { what, pick }: Move) {
  const view = done(await readArticle(actor, id))
  expect((await listWaiting(actor)).includes(id)).toBe(view.steps.approve === null)
  if (what === 'write') return write(actor, id, `第 ${pick} 次改动的正文。`)
  if (what === 'publishIssue') return publishIssue(actor, issueId)
  return takeStep(actor, id, {
    ...{ step: what, expectedStepCount: view.stepCount, draftVersion: view.draft.version, note: '理由。' },
    cause: correctionCauses[pick % correctionCauses.length],
    dueAt: new Date(Date.now() + 3_600_000).toISOString(),
    personId: people[pick % people.length]?.userId ?? null,
    revisionId: view.revisions[pick % view.revisions.length]?.id,
  })
}

const readState = (id: string) =>
  db().article.findUniqueOrThrow({
    where: { id },
    include: {
      issue: { include: { publication: true } },
      revisions: { orderBy: { number: 'asc' }, include: { verdicts: true, signatures: true } },
      publishings: { orderBy: { id: 'asc' } },
    },
  })
type State = Awaited<ReturnType<typeof readState>>
type Revision = State['revisions'][number]

const approvers = ({ verdicts }: Revision) =>
  verdicts.filter(({ kind }) => kind === 'approve').map(({ userId }) => userId)

/** What the public sees was approved at every stage, each time by another person who had no hand in it. */
function checkPublic(state: State): void {
  const { publishedRevisionId, publishings, revisions, issue } = state
  const last = publishings.at(-1)
  expect(publishedRevisionId).toBe(last && last.kind !== 'retract' ? last.revisionId : null)
  if (!publishedRevisionId) return
  const stages = issue.publication.reviewStages
  const at = revisions.findIndex(({ id }) => id === publishedRevisionId)
  const revision = revisions[at] as Revision
  const signed = approvers(revision)
  expect(new Set(signed).size).toBe(stages)
  const before = revisions.slice(0, at).findLastIndex((older) => approvers(older).length === stages)
  const workers = revisions
    .slice(before + 1, at + 1)
    .flatMap(({ authorId, contributorIds }) => [authorId, ...contributorIds])
  expect(signed.filter((userId) => workers.includes(userId))).toEqual([])
}

/** No revision is lost or altered, none follows another twice, nobody signs twice. */
function checkHistory(before: State, after: State): void {
  expect(after.revisions.slice(0, before.revisions.length).map(({ id, contentHash }) => [id, contentHash])).toEqual(
    before.revisions.map(({ id, contentHash }) => [id, contentHash]),
  )
  expect(after.revisions.map(({ number }) => number)).toEqual(after.revisions.map((_, index) => index + 1))
  expect(after.latestRevisionId).toBe(after.revisions.at(-1)?.id)
  for (const { verdicts, signatures } of after.revisions)
    for (const signers of [verdicts, signatures])
      expect(new Set(signers.map(({ userId }) => userId)).size).toBe(signers.length)
}

it(
  'random steps by random people put nothing out that nobody signed, and lose nothing',
  { timeout: 240_000 },
  async () => {
    const taken = new Set<string>()
    await fc.assert(
      fc.asyncProperty(moves, policies, async (sequence, policy) => {
        const newsroom = await openNewsroom()
        await db().publication.update({ where: { id: newsroom.publicationId }, data: policy })
        const roles = ['corrector', 'editor', 'editor', 'publisher', 'publisher'] as const
        const people = await Promise.all(roles.map((role) => newsroom.hire(role)))
        const [id = ''] = newsroom.articleIds
        let before = await readState(id)
        for (const move of sequence) {
          const answer = await make(people[move.who] as Actor, people, id, newsroom.issueId, move)
          const after = await readState(id)
          if (isRefusal(answer))
            expect([after.stepCount, after.deskState]).toEqual([before.stepCount, before.deskState])
          else taken.add(move.what)
          checkPublic(after)
          checkHistory(before, after)
          before = after
        }
      }),
      { numRuns: 4 },
    )
    expect([...taken]).toEqual(expect.arrayContaining(['write', 'submit', 'approve']))
  },
)
