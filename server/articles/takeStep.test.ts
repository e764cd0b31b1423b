import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { db } from '../database/db.ts'
import { step, write } from '../testing/correct.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { readArticle } from './readArticle.ts'
import { takeStep } from './takeStep.ts'

await enterTestDatabase()
let corrector: Actor
let editor: Actor
let chief: Actor
let publisher: Actor
let id: string
let publicationId: string

beforeEach(async () => {
  const newsroom = await openNewsroom()
  id = newsroom.articleIds[0] ?? ''
  publicationId = newsroom.publicationId
  corrector = await newsroom.hire('corrector')
  editor = await newsroom.hire('editor')
  chief = await newsroom.hire('editor')
  publisher = await newsroom.hire('publisher')
})

const article = () => db().article.findUniqueOrThrow({ where: { id }, include: { claim: true, revisions: true } })
const verbs = async () =>
  (await db().event.findMany({ where: { articleId: id }, orderBy: { id: 'asc' } })).map(({ verb }) => verb)
async function walk(...steps: [Actor, StepName, string?][]) {
  for (const [actor, name, note] of steps) done(await step(actor, id, name, note ?? null))
}

describe('the road of an article', () => {
  it('goes from correcting to the public through two people and a publisher', async () => {
    done(await write(corrector, id, '校对过的正文。'))
    await walk([corrector, 'submit'])
    expect(await article()).toMatchObject({ deskState: 'inReview', stage: 1, claim: null })
    await walk([editor, 'approve'], [publisher, 'publish'])
    const at = await article()
    expect(at).toMatchObject({ deskState: 'approved', stage: 0, approvedRevisionId: at.latestRevisionId })
    expect(at.publishedRevisionId).toBe(at.latestRevisionId)
    expect(at.revisions).toHaveLength(2)
    expect(await verbs()).toEqual(['claimed', 'submitted', 'approved', 'published'])
    expect(await db().publishing.count({ where: { articleId: id, kind: 'publish' } })).toBe(1)
  })

  it('is told in the audit step by step, with where it stood before and after', async () => {
    done(await step(corrector, id, 'submit'))
    done(await step(editor, id, 'approve'))
    done(await step(publisher, id, 'publish'))
    const events = await db().event.findMany({ where: { articleId: id }, orderBy: { id: 'desc' }, take: 2 })
    const { approvedRevisionId } = await db().article.findUniqueOrThrow({ where: { id } })
    const approved = { deskState: 'approved', stage: 0, approvedRevisionId, publishedRevisionId: null }
    expect(events.map(({ details }) => details)).toMatchObject([
      { before: approved, after: { ...approved, publishedRevisionId: approvedRevisionId } },
      { before: { deskState: 'inReview', stage: 1, approvedRevisionId: null }, after: approved },
    ])
  })

  it('makes no revision where nothing was changed', async () => {
    await walk([corrector, 'submit'])
    expect((await article()).revisions).toHaveLength(1)
  })

  it('goes back with a note to who submitted it, and is judged anew', async () => {
    await walk([corrector, 'submit'], [editor, 'return', '请核对日期。'])
    const back = await article()
    expect(back).toMatchObject({ deskState: 'correcting', returnedById: editor.userId })
    expect(back.claim?.userId).toBe(corrector.userId)
    const view = done(await readArticle(corrector, id))
    expect(view.state.returned).toBe(true)
    expect(view.verdicts[0]).toMatchObject({ kind: 'return', note: '请核对日期。' })
    await walk([corrector, 'submit'], [editor, 'approve'])
    expect(await article()).toMatchObject({ deskState: 'approved', returnedById: null })
  })

  it('is taken back by who submitted it', async () => {
    await walk([corrector, 'submit'], [corrector, 'withdraw'])
    expect(await article()).toMatchObject({ deskState: 'correcting', claim: { userId: corrector.userId } })
  })

  it('keeps what the other typed when it is taken over', async () => {
    done(await write(corrector, id, '甲写的。'))
    await walk([editor, 'takeOver'])
    const { revisions, claim } = await article()
    expect(claim?.userId).toBe(editor.userId)
    expect(revisions.find(({ number }) => number === 2)).toMatchObject({
      cause: 'takenOver',
      authorId: corrector.userId,
      contributorIds: [corrector.userId],
      plainText: '甲写的。',
    })
  })

  it('is public and under correction at once, and the public keeps what it saw', async () => {
    await walk([corrector, 'submit'], [editor, 'approve'], [publisher, 'publish'], [editor, 'reopen'])
    const published = (await article()).publishedRevisionId
    done(await write(corrector, id, '改正了一个字。'))
    const view = done(await readArticle(corrector, id))
    expect(view.state).toMatchObject({ deskState: 'correcting', isPublic: true, changedSinceApproval: true })
    await walk([corrector, 'submit'], [editor, 'approve'])
    expect((await article()).publishedRevisionId).toBe(published)
    const { stepCount } = await article()
    const why = { cause: 'ourTranscription', note: '有一个字录错了。' } as const
    done(await takeStep(publisher, id, { step: 'correct', expectedStepCount: stepCount, ...why }))
    expect((await article()).publishedRevisionId).not.toBe(published)
  })

  it('asks every stage of the publication, each of another person', async () => {
    await db().publication.update({ where: { id: publicationId }, data: { reviewStages: 2 } })
    await walk([corrector, 'submit'], [editor, 'approve'])
    expect(await article()).toMatchObject({ deskState: 'inReview', stage: 2 })
    expect(await step(editor, id, 'approve')).toMatchObject({ refused: 'signedAlready' })
    await walk([chief, 'approve'])
    expect(await article()).toMatchObject({ deskState: 'approved' })
  })
})

describe('refused', () => {
  it('whoever worked on the text, or asked for the review', async () => {
    done(await write(editor, id, '编辑改的。'))
    await walk([editor, 'release'], [corrector, 'submit'])
    expect(await step(editor, id, 'approve')).toMatchObject({ refused: 'ownWork' })
    await walk([chief, 'approve'], [chief, 'reopen'], [chief, 'submit'])
    expect(await step(chief, id, 'approve')).toMatchObject({ refused: 'ownWork' })
    await walk([editor, 'approve'])
  })

  it('lets a publication that allows it approve its own, and the audit says so', async () => {
    await db().publication.update({ where: { id: publicationId }, data: { mayReviewOwn: true } })
    await walk([editor, 'submit'], [editor, 'approve'])
    const [event] = await db().event.findMany({ where: { articleId: id, verb: 'approved' } })
    expect(event?.details).toMatchObject({ ownWork: true })
  })

  it('a step from a view that is out of date', async () => {
    await walk([corrector, 'claim'])
    const stale = { step: 'submit', expectedStepCount: 0, draftVersion: 1 } as const
    expect(await takeStep(corrector, id, stale)).toEqual({ refused: 'someoneWasFirst' })
  })

  it('the submission of another draft than the one meant', async () => {
    done(await write(corrector, id, '新写的。'))
    const old = { step: 'submit', expectedStepCount: 0, draftVersion: 1 } as const
    expect(await takeStep(corrector, id, old)).toEqual({ refused: 'draftChanged' })
  })

  it('an empty article, an empty note, a note that cannot be kept', async () => {
    done(await write(corrector, id, ' '))
    expect(await step(corrector, id, 'submit')).toEqual({ refused: 'emptyArticle' })
    done(await write(corrector, id, '有字了。'))
    await walk([corrector, 'submit'])
    expect(await step(editor, id, 'return', '  ')).toEqual({ refused: 'noteMissing' })
    expect(await step(editor, id, 'return', '\u0000')).toMatchObject({ refused: 'invalidInput' })
  })

  it('publishing what the public sees already', async () => {
    await walk([corrector, 'submit'], [editor, 'approve'], [publisher, 'publish'])
    expect(await step(publisher, id, 'publish')).toEqual({ refused: 'alreadyPublished' })
  })

  it('anyone without a part in the publication', async () => {
    const stranger = await (await openNewsroom()).hire('publisher')
    const request = { step: 'claim', expectedStepCount: 0 } as const
    expect(await takeStep(stranger, id, request)).toEqual({ refused: 'notFound' })
    expect(await takeStep(corrector, 'no-id', request)).toEqual({ refused: 'notFound' })
    expect(await readArticle(stranger, id)).toEqual({ refused: 'notFound' })
  })
})

describe('at once', () => {
  it('two approvals have one winner', async () => {
    await walk([corrector, 'submit'])
    const answers = await Promise.all([step(editor, id, 'approve'), step(chief, id, 'approve')])
    expect(answers.filter((answer) => 'refused' in answer)).toEqual([{ refused: 'someoneWasFirst' }])
    expect(await db().verdict.count({ where: { revision: { articleId: id } } })).toBe(1)
  })

  it('a save and a submission end with the text of one of them, whole', async () => {
    const [saved, submitted] = await Promise.all([write(corrector, id, '最后一句。'), step(corrector, id, 'submit')])
    const { latestRevisionId, revisions } = await article()
    const latest = revisions.find((revision) => revision.id === latestRevisionId)
    if (!('refused' in submitted) && !('refused' in saved)) expect(latest?.plainText).toBe('最后一句。')
    else expect([saved, submitted].some((answer) => 'refused' in answer)).toBe(true)
  })

  it('publishing while another saves leaves the public with what was approved', async () => {
    await walk([corrector, 'submit'], [editor, 'approve'])
    const approved = (await article()).approvedRevisionId
    const [, saved] = await Promise.all([step(publisher, id, 'publish'), write(corrector, id, '偷改。')])
    expect(saved).toMatchObject({ refused: 'notCorrecting' })
    expect((await article()).publishedRevisionId).toBe(approved)
  })
})
