import { beforeEach, describe, expect, it } from 'vitest'
import type { StepRequest } from '#domain/articles/stepRequest.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { takeStep } from '../articles/takeStep.ts'
import { db } from '../database/db.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { openStaffedNewsroom, type StaffedNewsroom } from '../testing/openStaffedNewsroom.ts'
import { publishIssue } from './publishIssue.ts'

// Two people in the same moment: one of them wins, the other is told, and nothing is between the two.

await enterTestDatabase()
const rounds = 4
let newsroom: StaffedNewsroom
let corrector: Actor
let editor: Actor
let publisher: Actor
let other: Actor
let first: string
let second: string

beforeEach(async () => {
  newsroom = await openStaffedNewsroom()
  ;({ corrector, editor, publisher, first, second } = newsroom)
  other = await newsroom.hire('publisher')
})

const approve = (id: string) => newsroom.approve(id)
async function change(id: string, text: string) {
  done(await step(editor, id, 'reopen'))
  done(await write(corrector, id, text))
  await approve(id)
}
const article = (id: string) => db().article.findUniqueOrThrow({ where: { id } })
const publicOnes = () =>
  db().article.count({ where: { issueId: newsroom.issueId, publishedRevisionId: { not: null } } })
/** Steps as they are asked for from one and the same view. */
async function atOnce(id: string, ...asked: readonly (readonly [Actor, Omit<StepRequest, 'expectedStepCount'>])[]) {
  const { stepCount } = await article(id)
  return Promise.all(asked.map(([actor, request]) => takeStep(actor, id, { ...request, expectedStepCount: stepCount })))
}

describe('at once', () => {
  it('a correction and a retraction have one winner, and the public sees its end', async () => {
    await approve(first)
    done(await step(publisher, first, 'publish'))
    for (let round = 0; round < rounds; round += 1) {
      await change(first, `第${round}次改。`)
      const before = (await article(first)).publishedRevisionId
      const [corrected, retracted] = await atOnce(
        first,
        [publisher, { step: 'correct', cause: 'paperError', note: '数字有误。' }],
        [other, { step: 'retract', note: '有人提出异议。' }],
      )
      const lost = [corrected, retracted].filter(isRefusal)
      expect(lost).toEqual([{ refused: 'someoneWasFirst' }])
      const { publishedRevisionId, approvedRevisionId } = await article(first)
      expect(publishedRevisionId).toBe(isRefusal(corrected) ? null : approvedRevisionId)
      expect(publishedRevisionId).not.toBe(before)
      if (isRefusal(corrected)) done(await step(publisher, first, 'republish', '异议不成立。'))
    }
  })

  it('two publishings of one article have one winner', async () => {
    await approve(first)
    const answers = await atOnce(first, [publisher, { step: 'publish' }], [other, { step: 'publish' }])
    expect(answers.filter(isRefusal)).toEqual([{ refused: 'someoneWasFirst' }])
    expect(await db().publishing.count({ where: { articleId: first } })).toBe(1)
  })

  it('publishing an issue and taking an approval back: what is told is what is out', async () => {
    for (let round = 0; round < rounds; round += 1) {
      newsroom = await openStaffedNewsroom()
      ;({ corrector, editor, publisher, first, second } = newsroom)
      const { issueId } = newsroom
      await approve(first)
      await approve(second)
      const [published] = await Promise.all([publishIssue(publisher, issueId), step(editor, second, 'reopen')])
      const out = await publicOnes()
      if (isRefusal(published)) {
        // Somebody was first at one article: nothing of the issue is out.
        expect([published.refused, out]).toEqual(['someoneWasFirst', 0])
        continue
      }
      expect(out).toBe(published.published.length)
      expect(published.published.length + published.stayed.length).toBe(2)
      const told = await db().event.findFirstOrThrow({ where: { objectId: issueId, verb: 'issuePublished' } })
      expect(told.details).toMatchObject({ published: out, stayed: 2 - out })
    }
  })

  it('publishing an issue and retracting an article of it leave that article retracted or out, and the rest out', async () => {
    await approve(first)
    done(await step(publisher, first, 'publish'))
    await approve(second)
    const [issue, retracted] = await Promise.all([
      publishIssue(publisher, newsroom.issueId),
      step(other, first, 'retract', '有人提出异议。'),
    ])
    expect(isRefusal(retracted)).toBe(false)
    expect((await article(first)).publishedRevisionId).toBeNull()
    expect((await article(second)).publishedRevisionId !== null).toBe(!isRefusal(issue))
  })
})
