import { describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '#domain/rights/rights.ts'
import { stepRefusal, type ArticleFacts } from './stepRefusal.ts'
import { deskStates, stepNames, type DeskState, type StepName } from './steps.ts'

const actor = (role: Role | null, userId = 'me'): Actor => ({
  ...{ userId, displayName: userId, isAdministrator: false },
  roles: role ? { paper: role } : {},
})

/** An article about which nothing but its state could refuse a step, but for those that need someone else there. */
const facts = (deskState: DeskState, more: Partial<ArticleFacts> = {}): ArticleFacts => ({
  ...{ publicationId: 'paper', deskState, stage: deskState === 'inReview' ? 1 : 0, reviewStages: 1 },
  ...{ mayReviewOwn: false, claimedBy: null, submittedById: 'me', workedOnByIds: [], signedByIds: [], isEmpty: false },
  ...{ approvedRevisionId: deskState === 'approved' ? 'r2' : null, publishedRevisionId: null },
  ...more,
})
const held = { userId: 'them', displayName: '甲' }

/** By hand, and not from the step table: what the design says that each role may do in each state. */
const allowed: Readonly<Record<StepName, readonly `${Role} ${DeskState}`[]>> = {
  claim: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  release: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  takeOver: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  submit: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  withdraw: ['corrector inReview', 'editor inReview', 'publisher inReview'],
  approve: ['editor inReview', 'publisher inReview'],
  return: ['editor inReview', 'publisher inReview'],
  reopen: ['editor approved', 'publisher approved'],
  publish: ['publisher approved'],
}
const wrongState: Readonly<Record<StepName, string>> = {
  ...{ claim: 'notCorrecting', release: 'notCorrecting', takeOver: 'notCorrecting', submit: 'notCorrecting' },
  ...{ withdraw: 'notInReview', approve: 'notInReview', return: 'notInReview' },
  ...{ reopen: 'notApproved', publish: 'notApproved' },
}

const table = stepNames.flatMap((step) =>
  roles.flatMap((role) => deskStates.map((state): [StepName, Role, DeskState] => [step, role, state])),
)

it.each(table)('%s by a %s while %s', (step, role, state) => {
  const article = facts(state, step === 'takeOver' ? { claimedBy: held } : {})
  const refusal = stepRefusal(actor(role), step, article, 'a note')
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
  ])('%s: %s while %s', (code, step, state, more) => {
    expect(stepRefusal(actor('publisher'), step, facts(state, more), 'a note')?.refused).toBe(code)
  })

  it('lets people approve their own where the publication says so', () => {
    const own = facts('inReview', { workedOnByIds: ['me'], mayReviewOwn: true })
    expect(stepRefusal(actor('editor'), 'approve', own)).toBeNull()
  })

  it('wants a note with a return, once it is written down', () => {
    const article = facts('inReview')
    expect(stepRefusal(actor('editor'), 'return', article, ' ')).toEqual({ refused: 'noteMissing' })
    expect(stepRefusal(actor('editor'), 'return', article, null)).toEqual({ refused: 'noteMissing' })
    expect(stepRefusal(actor('editor'), 'return', article)).toBeNull()
  })
})
