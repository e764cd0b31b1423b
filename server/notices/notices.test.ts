import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { takeStep } from '../articles/takeStep.ts'
import { db } from '../database/db.ts'
import { scheduleIssue } from '../issues/schedules/scheduleIssue.ts'
import { addComment } from '../reviews/addComment.ts'
import { publishDue } from '../schedules/publishDue.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { openStaffedNewsroom, type StaffedNewsroom } from '../testing/openStaffedNewsroom.ts'
import { readNotices } from './readNotices.ts'
import { seeNotices } from './seeNotices.ts'

await enterTestDatabase()
let newsroom: StaffedNewsroom
let corrector: Actor
let editor: Actor
let publisher: Actor
let first: string
let second: string

beforeEach(async () => {
  await db().schedule.updateMany({ where: { state: 'waiting' }, data: { state: 'cancelled', doneAt: new Date() } })
  newsroom = await openStaffedNewsroom()
  ;({ corrector, editor, publisher, first, second } = newsroom)
})

const kindsOf = async (actor: Actor) => (await readNotices(actor)).map(({ kind }) => kind)
const approve = (id: string) => newsroom.approve(id)
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()
const later = () => new Date(Date.now() + 7_200_000)

describe('a person is told', () => {
  it('what came back to them, by whom, and of nothing they did themselves', async () => {
    done(await step(corrector, first, 'submit'))
    done(await step(editor, first, 'return', '再看看。'))
    expect(await readNotices(corrector)).toMatchObject([
      { kind: 'returned', by: editor.displayName, isSeen: false, article: { id: first, title: '河堤新栽柳树三百棵' } },
    ])
    expect(await kindsOf(editor)).toEqual([])
  })

  it('of a remark on what they work on, and of an answer to a remark of theirs', async () => {
    done(await step(corrector, first, 'claim'))
    const { commentId } = done(await addComment(editor, first, { text: '数字对吗？' }))
    expect(await readNotices(corrector)).toMatchObject([{ kind: 'commented', words: '数字对吗？' }])
    done(await addComment(corrector, first, { text: '对。', parentId: commentId }))
    expect(await readNotices(editor)).toMatchObject([{ kind: 'commented', words: '对。', by: corrector.displayName }])
    done(await addComment(publisher, first, { text: '我也看了。', parentId: commentId }))
    expect(await kindsOf(corrector)).toEqual(['commented', 'commented'])
    expect(await kindsOf(publisher)).toEqual([])
  })

  it('that what they scheduled is shaken, and that it was refused at its hour and why', async () => {
    await approve(first)
    await approve(second)
    done(await scheduleIssue(publisher, newsroom.issueId, inAnHour()))
    done(await step(editor, second, 'reopen'))
    expect(await readNotices(publisher)).toMatchObject([{ kind: 'scheduleShaken', article: { id: second } }])
    await publishDue(later())
    expect((await readNotices(publisher))[0]).toMatchObject({
      kind: 'issueScheduleRefused',
      why: { refused: 'issueNotWhole', values: { count: 1 } },
      article: null,
      issue: { id: newsroom.issueId, date: '2025-03-04' },
    })
  })

  it('that the hour they gave an article is gone', async () => {
    await approve(first)
    const { stepCount } = await db().article.findUniqueOrThrow({ where: { id: first } })
    done(await takeStep(publisher, first, { step: 'schedule', expectedStepCount: stepCount, dueAt: inAnHour() }))
    done(await step(editor, first, 'reopen'))
    expect(await kindsOf(publisher)).toEqual(['scheduleCancelled'])
  })
})

describe('notices', () => {
  it('are seen by whom they are for, and nobody else', async () => {
    done(await step(corrector, first, 'submit'))
    done(await step(editor, first, 'return', '再看看。'))
    const [notice] = await readNotices(corrector)
    const ids = [notice?.id ?? '']
    expect(await seeNotices(editor, ids)).toEqual({ seen: 0 })
    expect(await seeNotices(corrector, ids)).toEqual({ seen: 1 })
    expect(await seeNotices(corrector, ids)).toEqual({ seen: 0 })
    expect(await readNotices(corrector)).toMatchObject([{ isSeen: true }])
  })

  it('of a publication that is no longer theirs are not shown', async () => {
    done(await step(corrector, first, 'submit'))
    done(await step(editor, first, 'return', '再看看。'))
    expect(await readNotices({ ...corrector, roles: {} })).toEqual([])
  })
})
