import { beforeEach, describe, expect, it } from 'vitest'
import type { StepRequest } from '#domain/articles/stepRequest.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { countOverdue, publishDue } from '../schedules/publishDue.ts'
import { readArticle } from './readArticle.ts'
import { takeStep } from './takeStep.ts'

await enterTestDatabase()
let corrector: Actor
let reader: Actor
let editor: Actor
let publisher: Actor
let id: string
let publicationId: string

beforeEach(async () => {
  const newsroom = await openNewsroom()
  id = newsroom.articleIds[0] ?? ''
  publicationId = newsroom.publicationId
  corrector = await newsroom.hire('corrector')
  reader = await newsroom.hire('corrector')
  editor = await newsroom.hire('editor')
  publisher = await newsroom.hire('publisher')
})

const article = () => db().article.findUniqueOrThrow({ where: { id }, include: { draft: true, latestRevision: true } })
/** Takes a step as it would be asked for from a view that is up to date. */
async function ask(actor: Actor, step: StepRequest['step'], more: Partial<StepRequest> = {}) {
  const { stepCount, draft } = await article()
  return takeStep(actor, id, { step, expectedStepCount: stepCount, draftVersion: draft?.version, ...more })
}
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
async function approve() {
  done(await ask(corrector, 'submit'))
  done(await ask(editor, 'approve'))
}

describe('what the public sees', () => {
  it('changes after publishing only with a cause, which is kept', async () => {
    await approve()
    done(await ask(publisher, 'publish'))
    done(await ask(editor, 'reopen'))
    done(await write(corrector, id, '改正了一个字。'))
    await approve()
    expect(await ask(publisher, 'publish')).toEqual({ refused: 'needsCause' })
    expect(await ask(publisher, 'correct', { note: '数字有误。' })).toEqual({ refused: 'causeMissing' })
    done(await ask(publisher, 'correct', { cause: 'paperError', note: '数字有误。' }))
    const [correction] = await db().correction.findMany({ where: { publishing: { articleId: id } } })
    expect(correction).toMatchObject({ cause: 'paperError', note: '数字有误。' })
    await expect(db().correction.updateMany({ data: { note: '别的。' } })).rejects.toThrow(/never altered/)
  })

  it('is gone when retracted, from any desk state, and comes back as it was', async () => {
    await approve()
    done(await ask(publisher, 'publish'))
    const { publishedRevisionId } = await article()
    done(await ask(editor, 'reopen'))
    expect(await ask(publisher, 'retract')).toEqual({ refused: 'noteMissing' })
    done(await ask(publisher, 'retract', { note: '有人提出异议。' }))
    expect((await article()).publishedRevisionId).toBeNull()
    done(await write(corrector, id, '重写的正文。'))
    await approve()
    expect(await ask(publisher, 'publish')).toEqual({ refused: 'isRetracted' })
    done(await ask(publisher, 'republish', { note: '异议不成立。' }))
    expect((await article()).publishedRevisionId).toBe(publishedRevisionId)
    expect(await ask(publisher, 'republish', { note: '再来一次。' })).toEqual({ refused: 'notRetracted' })
  })
})

describe('an hour that is waited for', () => {
  it('is bound to the approved text, and gone once the article is reopened', async () => {
    await approve()
    done(await ask(publisher, 'schedule', { dueAt: inAnHour() }))
    const { approvedRevisionId } = await article()
    const waiting = () => db().schedule.findMany({ where: { articleId: id, state: 'waiting' } })
    expect(await waiting()).toMatchObject([{ revisionId: approvedRevisionId }])
    expect(await ask(publisher, 'schedule', { dueAt: inAnHour() })).toEqual({ refused: 'alreadyScheduled' })
    done(await ask(editor, 'reopen'))
    expect(await waiting()).toEqual([])
    expect(await ask(publisher, 'unschedule')).toEqual({ refused: 'notScheduled' })
  })
})

describe('when the hour comes', () => {
  const later = () => new Date(Date.now() + 2 * 3_600_000)

  it('the scheduled text goes out, once, however many servers look', async () => {
    await approve()
    done(await ask(publisher, 'schedule', { dueAt: inAnHour() }))
    expect(await publishDue(new Date())).toEqual({ published: 0, refused: 0 })
    expect(await countOverdue(later())).toBe(1)
    const looks = await Promise.all([publishDue(later()), publishDue(later()), publishDue(later())])
    expect(looks.reduce((sum, { published }) => sum + published, 0)).toBe(1)
    const { publishedRevisionId, approvedRevisionId } = await article()
    expect(publishedRevisionId).toBe(approvedRevisionId)
    expect(await db().publishing.count({ where: { articleId: id } })).toBe(1)
    expect(await countOverdue(later())).toBe(0)
  })

  it('a text whose approval no longer holds stays in, and who scheduled it is told', async () => {
    await approve()
    done(await ask(publisher, 'schedule', { dueAt: inAnHour() }))
    // As if a step that knows nothing of schedules had reopened it.
    await db().article.update({ where: { id }, data: { deskState: 'correcting' } })
    expect(await publishDue(later())).toEqual({ published: 0, refused: 1 })
    expect((await article()).publishedRevisionId).toBeNull()
    const notices = await db().notice.findMany({ where: { articleId: id } })
    expect(notices).toMatchObject([{ kind: 'scheduleRefused', userId: publisher.userId }])
  })
})

describe('proof rounds', () => {
  it('need another corrector for each, and begin anew when the text changes', async () => {
    await db().publication.update({ where: { id: publicationId }, data: { proofRounds: 1 } })
    done(await write(corrector, id, '甲写的。'))
    expect(await ask(corrector, 'sign')).toEqual({ refused: 'ownProof' })
    expect(await ask(corrector, 'submit')).toMatchObject({ refused: 'proofMissing' })
    done(await ask(reader, 'sign'))
    expect(await ask(editor, 'sign')).toMatchObject({ refused: 'proofComplete' })
    done(await write(corrector, id, '甲又改了。'))
    expect(await ask(corrector, 'submit')).toMatchObject({ refused: 'proofMissing', values: { missing: 1 } })
    done(await ask(reader, 'sign'))
    done(await ask(corrector, 'submit'))
    const signed = await db().proofSignature.findMany({ where: { revision: { articleId: id } } })
    expect(signed.map(({ round, userId }) => [round, userId])).toEqual([
      [1, reader.userId],
      [1, reader.userId],
    ])
  })
})

describe('drafts and revisions', () => {
  it('a discarded draft is kept as a revision, and an old revision comes back as a new one', async () => {
    const before = await article()
    expect(await ask(corrector, 'discard')).toEqual({ refused: 'nothingToDiscard' })
    done(await write(corrector, id, '写错了的一稿。'))
    done(await ask(corrector, 'discard'))
    const after = await article()
    expect(after.draft?.body).toEqual(before.latestRevision?.body)
    expect(after.latestRevision).toMatchObject({ cause: 'discarded', plainText: '写错了的一稿。' })
    const discarded = after.latestRevisionId ?? ''
    done(await ask(corrector, 'restore', { revisionId: discarded }))
    const restored = await article()
    expect(restored.latestRevision).toMatchObject({ cause: 'restored', plainText: '写错了的一稿。' })
    expect(await ask(corrector, 'restore', { revisionId: discarded })).toEqual({ refused: 'sameAsDraft' })
    const numbers = await db().revision.findMany({ where: { articleId: id }, orderBy: { number: 'asc' } })
    expect(numbers.map(({ cause }) => cause)).toEqual(['imported', 'discarded', 'beforeRestore', 'restored'])
  })

  it('the text as it stands is kept under a name, and again where nothing was typed since', async () => {
    done(await write(corrector, id, '二校前的一稿。'))
    expect(await ask(corrector, 'name', { note: ' ' })).toEqual({ refused: 'noteMissing' })
    const named = done(await ask(corrector, 'name', { note: '二校前' }))
    expect((await article()).latestRevision).toMatchObject({ cause: 'named', plainText: '二校前的一稿。' })
    const again = done(await ask(corrector, 'name', { note: '送审前' }))
    expect(again.revisionNumber).toBe(named.revisionNumber)
    const view = done(await readArticle(corrector, id))
    expect(view.revisions[0]).toMatchObject({ cause: 'named', note: '送审前', author: corrector.displayName })
  })

  it('no other article’s revision can be restored', async () => {
    const other = await openNewsroom()
    const theirs = await db().article.findUniqueOrThrow({ where: { id: other.articleIds[0] ?? '' } })
    const revisionId = theirs.latestRevisionId ?? ''
    expect(await ask(corrector, 'restore', { revisionId })).toEqual({ refused: 'revisionUnknown' })
  })
})

describe('assigning', () => {
  it('asks people of the publication, and nobody else', async () => {
    done(await ask(editor, 'assign', { personId: corrector.userId }))
    expect((await article()).assignedToId).toBe(corrector.userId)
    const stranger = await (await openNewsroom()).hire('corrector')
    expect(await ask(editor, 'assign', { personId: stranger.userId })).toEqual({ refused: 'personUnknown' })
    done(await ask(editor, 'assign', { personId: null }))
    expect((await article()).assignedToId).toBeNull()
  })
})
