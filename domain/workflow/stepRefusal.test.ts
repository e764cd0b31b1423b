import { describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '#domain/rights/rights.ts'
import type { ArticleFacts } from './articleFacts.ts'
import { inputRefusal } from './stepInput.ts'
import { stepRefusal } from './stepRefusal.ts'
import { allowed, wrongState } from './testing/allowedSteps.ts'
import { deskStates, stepNames, type DeskState, type StepName } from './steps.ts'

const actor = (role: Role | null, userId = 'me'): Actor => ({
  ...{ userId, displayName: userId, isAdministrator: false },
  roles: role ? { paper: role } : {},
})

/** An article about which nothing but its state could refuse a step, but for those that need someone else there. */
const facts = (deskState: DeskState, more: Partial<ArticleFacts> = {}): ArticleFacts => ({
  ...{ publicationId: 'paper', deskState, stage: deskState === 'inReview' ? 1 : 0, reviewStages: 1 },
  ...{ mayReviewOwn: false, claimedBy: null, submittedById: 'me', workedOnByIds: [], signedByIds: [], isEmpty: false },
  ...{ stageRoles: [], proofRounds: 0, proofSignedByIds: [], isDraftChanged: true, isScheduled: false, openTerms: [] },
  ...{
    approvedRevisionId: deskState === 'approved' ? 'r2' : null,
    publishedRevisionId: null,
    retractedRevisionId: null,
  },
  ...more,
})

const held = { userId: 'them', displayName: '甲' }

/** What has to be so for a step to make sense at all. */
const sense: Partial<Record<StepName, Partial<ArticleFacts>>> = {
  takeOver: { claimedBy: held },
  sign: { proofRounds: 1 },
  unschedule: { isScheduled: true },
  correct: { publishedRevisionId: 'r1' },
  retract: { publishedRevisionId: 'r1' },
  republish: { retractedRevisionId: 'r1' },
}
const table = stepNames.flatMap((step) =>
  roles.flatMap((role) => deskStates.map((state): [StepName, Role, DeskState] => [step, role, state])),
)

it.each(table)('%s by a %s while %s', (step, role, state) => {
  const refusal = stepRefusal(actor(role), step, facts(state, sense[step]))
  const mayEver = allowed[step].some((pair) => pair.startsWith(`${role} `))
  if (allowed[step].includes(`${role} ${state}`)) expect(refusal).toBeNull()
  else expect(refusal?.refused).toBe(mayEver ? wrongState[step] : 'roleMayNot')
})

describe.each(stepNames)('%s', (step) => {
  it.each(deskStates)('is not found by those without a part, while %s', (state) => {
    expect(stepRefusal(actor(null), step, facts(state))).toEqual({ refused: 'notFound' })
    const elsewhere = { ...actor(null), roles: { other: 'publisher' as const } }
    expect(stepRefusal(elsewhere, step, facts(state))).toEqual({ refused: 'notFound' })
  })

  it.each(deskStates)('is no step of a server-wide administrator’s, while %s', (state) => {
    const administrator = { ...actor(null), isAdministrator: true }
    expect(stepRefusal(administrator, step, facts(state))).toMatchObject({ refused: 'roleMayNot' })
  })
})

describe('what else refuses a step', () => {
  it.each<[string, StepName, DeskState, Partial<ArticleFacts>]>([
    ['claimedByOther', 'claim', 'correcting', { claimedBy: held }],
    ['claimedByOther', 'release', 'correcting', { claimedBy: held }],
    ['claimedByOther', 'submit', 'correcting', { claimedBy: held }],
    ['emptyArticle', 'submit', 'correcting', { isEmpty: true }],
    ['nothingToTakeOver', 'takeOver', 'correcting', {}],
    ['nothingToTakeOver', 'takeOver', 'correcting', { claimedBy: { userId: 'me', displayName: '我' } }],
    ['notSubmittedByYou', 'withdraw', 'inReview', { submittedById: 'them' }],
    ['ownWork', 'approve', 'inReview', { workedOnByIds: ['them', 'me'] }],
    ['signedAlready', 'approve', 'inReview', { stage: 2, reviewStages: 2, signedByIds: ['me'] }],
    ['signedAlready', 'approve', 'inReview', { signedByIds: ['me'], mayReviewOwn: true }],
    ['alreadyPublished', 'publish', 'approved', { publishedRevisionId: 'r2' }],
    ['needsCause', 'publish', 'approved', { publishedRevisionId: 'r1' }],
    ['isRetracted', 'publish', 'approved', { retractedRevisionId: 'r1' }],
    ['needsCause', 'schedule', 'approved', { publishedRevisionId: 'r1' }],
    ['alreadyScheduled', 'schedule', 'approved', { isScheduled: true }],
    ['notScheduled', 'unschedule', 'approved', {}],
    ['notPublic', 'correct', 'approved', {}],
    ['alreadyPublished', 'correct', 'approved', { publishedRevisionId: 'r2' }],
    ['alreadyPublished', 'correct', 'approved', { retractedRevisionId: 'r2' }],
    ['notPublic', 'retract', 'correcting', {}],
    ['notRetracted', 'republish', 'approved', { publishedRevisionId: 'r1' }],
    ['proofMissing', 'submit', 'correcting', { proofRounds: 2, proofSignedByIds: ['them'] }],
    ['proofComplete', 'sign', 'correcting', {}],
    ['proofSignedAlready', 'sign', 'correcting', { proofRounds: 2, proofSignedByIds: ['me'] }],
    ['ownProof', 'sign', 'correcting', { proofRounds: 1, workedOnByIds: ['me'] }],
    ['emptyArticle', 'sign', 'correcting', { proofRounds: 1, isEmpty: true }],
    ['protectedTerm', 'submit', 'correcting', { openTerms: [{ words: '登会', term: '灯会' }] }],
    ['nothingToDiscard', 'discard', 'correcting', { isDraftChanged: false }],
    ['claimedByOther', 'discard', 'correcting', { claimedBy: held }],
    ['claimedByOther', 'restore', 'correcting', { claimedBy: held }],
  ])('%s: %s while %s', (code, step, state, more) => {
    expect(stepRefusal(actor('publisher'), step, facts(state, more))?.refused).toBe(code)
  })

  it('lets people approve their own where the publication says so', () => {
    const own = facts('inReview', { workedOnByIds: ['me'], mayReviewOwn: true })
    expect(stepRefusal(actor('editor'), 'approve', own)).toBeNull()
  })

  it('lets a publisher sign what an editor may, and no editor what is a publisher’s', () => {
    const last = facts('inReview', { stage: 2, reviewStages: 2, stageRoles: ['editor', 'publisher'] })
    expect(stepRefusal(actor('editor'), 'approve', last)).toEqual({
      refused: 'stageNeedsRole',
      values: { stage: 2, role: 'publisher' },
    })
    expect(stepRefusal(actor('editor'), 'return', last)?.refused).toBe('stageNeedsRole')
    expect(stepRefusal(actor('publisher'), 'approve', last)).toBeNull()
    expect(stepRefusal(actor('publisher'), 'approve', { ...last, stage: 1 })).toBeNull()
  })
})

describe('what a step asks for', () => {
  const now = Date.parse('2025-09-17T08:00:00Z')
  it.each<[StepName, Parameters<typeof inputRefusal>[1], string | null]>([
    ['return', { note: ' ' }, 'noteMissing'],
    ['return', {}, 'noteMissing'],
    ['return', { note: '请核对日期。' }, null],
    ['retract', {}, 'noteMissing'],
    ['correct', { note: '数字有误。' }, 'causeMissing'],
    ['correct', { note: '数字有误。', cause: 'whim' }, 'causeMissing'],
    ['correct', { cause: 'paperError' }, 'noteMissing'],
    ['correct', { note: '数字有误。', cause: 'paperError' }, null],
    ['schedule', {}, 'timeMissing'],
    ['schedule', { dueAt: 'tomorrow' }, 'timeMissing'],
    ['schedule', { dueAt: '2025-09-17T16:00:00+08:00' }, 'timePassed'],
    ['schedule', { dueAt: '2035-09-17T16:01:00+08:00' }, 'timeTooFar'],
    ['schedule', { dueAt: '2025-09-17T16:01:00+08:00' }, null],
    ['assign', {}, 'personUnknown'],
    ['assign', { personId: null }, null],
    ['restore', {}, 'revisionUnknown'],
    ['submit', {}, null],
  ])('%s with %o: %s', (step, input, code) => {
    expect(inputRefusal(step, input, now)?.refused ?? null).toBe(code)
  })
})
