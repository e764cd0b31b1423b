import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../../database/db.ts'
import { countOverdue, publishDue } from '../../schedules/publishDue.ts'
import { step } from '../../testing/correct.ts'
import { enterTestDatabase } from '../../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../../testing/newsroom.ts'
import { openStaffedNewsroom, type StaffedNewsroom } from '../../testing/openStaffedNewsroom.ts'
import { publishIssue } from '../publishIssue.ts'
import { readIssue } from '../readIssue.ts'
import { readMyWork } from '../readMyWork.ts'
import { scheduleIssue, unscheduleIssue } from './scheduleIssue.ts'

await enterTestDatabase()
let newsroom: StaffedNewsroom
let editor: Actor
let publisher: Actor
let issueId: string
let first: string
let second: string

beforeEach(async () => {
  await db().schedule.updateMany({ where: { state: 'waiting' }, data: { state: 'cancelled', doneAt: new Date() } })
  newsroom = await openStaffedNewsroom()
  ;({ issueId, editor, publisher, first, second } = newsroom)
})

const hour = 3_600_000
const inAnHour = () => new Date(Date.now() + hour).toISOString()
const later = () => new Date(Date.now() + 2 * hour)
const view = async () => done(await readIssue(publisher, issueId))
const publicOnes = () => db().article.count({ where: { issueId, publishedRevisionId: { not: null } } })
const approve = (id: string) => newsroom.approve(id)

describe('giving an issue its hour', () => {
  it('is for publishers, where something is ready, once, at an hour to come', async () => {
    expect(await scheduleIssue(publisher, issueId, inAnHour())).toEqual({ refused: 'nothingToPublish' })
    await approve(first)
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await scheduleIssue(editor, issueId, inAnHour())).toEqual({ refused: 'roleMayNot' })
    expect(await scheduleIssue(stranger, issueId, inAnHour())).toEqual({ refused: 'notFound' })
    expect(await scheduleIssue(publisher, 'x', inAnHour())).toEqual({ refused: 'notFound' })
    expect(await scheduleIssue(publisher, issueId, '2020-01-01T00:00:00Z')).toEqual({ refused: 'timePassed' })
    done(await scheduleIssue(publisher, issueId, inAnHour()))
    expect(await scheduleIssue(publisher, issueId, inAnHour())).toEqual({ refused: 'issueScheduled' })
    expect((await view()).schedule).toMatchObject({
      waiting: { by: publisher.displayName, missing: [] },
      refusal: { refused: 'issueScheduled' },
      timeZone: 'Asia/Shanghai',
    })
    expect((await readMyWork(publisher)).toPublish).toEqual([])
  })

  it('has one winner when two schedule at once', async () => {
    await approve(first)
    const answers = await Promise.all([1, 2, 3].map(() => scheduleIssue(publisher, issueId, inAnHour())))
    expect(answers.filter((answer) => 'dueAt' in answer)).toHaveLength(1)
    expect(await db().schedule.count({ where: { issueId } })).toBe(1)
  })

  it('can be taken back, and ends when the issue is published by hand', async () => {
    await approve(first)
    expect(await unscheduleIssue(publisher, issueId)).toEqual({ refused: 'issueNotScheduled' })
    done(await scheduleIssue(publisher, issueId, inAnHour()))
    expect(await unscheduleIssue(editor, issueId)).toEqual({ refused: 'roleMayNot' })
    done(await unscheduleIssue(publisher, issueId))
    expect(await publishDue(later())).toEqual({ published: 0, refused: 0 })
    done(await scheduleIssue(publisher, issueId, inAnHour()))
    done(await publishIssue(publisher, issueId))
    expect((await view()).schedule.waiting).toBeNull()
    expect(await publishDue(later())).toEqual({ published: 0, refused: 0 })
    const verbs = await db().event.findMany({ where: { objectId: issueId }, orderBy: { id: 'asc' } })
    const told = ['scheduled', 'unscheduled', 'scheduled', 'issuePublished']
    expect(verbs.map(({ verb }) => verb).filter((verb) => verb !== 'imported')).toEqual(told)
  })
})

describe('when the hour of an issue comes', () => {
  it('all that is approved goes out, once, however many servers look', async () => {
    await approve(first)
    done(await scheduleIssue(publisher, issueId, inAnHour()))
    await approve(second)
    expect(await publishDue(new Date())).toEqual({ published: 0, refused: 0 })
    expect(await countOverdue(later())).toBe(1)
    const looks = await Promise.all([publishDue(later()), publishDue(later()), publishDue(later())])
    expect(looks.reduce((sum, { published }) => sum + published, 0)).toBe(1)
    expect(await publicOnes()).toBe(2)
    expect(await db().publishing.count({ where: { article: { issueId } } })).toBe(2)
    expect(await db().event.count({ where: { objectId: issueId, verb: 'issuePublished', actorId: null } })).toBe(1)
    expect(await countOverdue(later())).toBe(0)
    expect(await view()).toMatchObject({ isPublic: true, schedule: { waiting: null, refused: null } })
  })

  it('nothing goes out where something is not approved any more, and who scheduled it is told what', async () => {
    await approve(first)
    await approve(second)
    done(await scheduleIssue(publisher, issueId, inAnHour()))
    done(await step(editor, second, 'reopen'))
    const missing = [{ id: second, why: { refused: 'notApproved' } }]
    expect((await view()).schedule.waiting).toMatchObject({ missing })
    expect(await publishDue(later())).toEqual({ published: 0, refused: 1 })
    expect(await publicOnes()).toBe(0)
    expect(await view()).toMatchObject({
      isPublic: false,
      schedule: { waiting: null, refused: { why: { refused: 'issueNotWhole', values: { count: 1 } }, missing } },
    })
    const notices = await db().notice.findMany({ where: { issueId } })
    expect(notices).toMatchObject([{ kind: 'issueScheduleRefused', userId: publisher.userId, details: { missing } }])
    expect(await publishDue(later())).toEqual({ published: 0, refused: 0 })
    await approve(second)
    done(await scheduleIssue(publisher, issueId, inAnHour()))
    expect(await publishDue(later())).toEqual({ published: 1, refused: 0 })
    expect(await publicOnes()).toBe(2)
  })

  it('what went out before by itself is not missing', async () => {
    await approve(first)
    await approve(second)
    done(await scheduleIssue(publisher, issueId, inAnHour()))
    done(await step(publisher, first, 'publish'))
    expect(await publishDue(later())).toEqual({ published: 1, refused: 0 })
    expect(await db().publishing.count({ where: { article: { issueId } } })).toBe(2)
  })

  it('nobody’s hour counts who may not publish any more; whoever may is told', async () => {
    await approve(first)
    const leaving = await newsroom.hire('publisher')
    done(await scheduleIssue(leaving, issueId, inAnHour()))
    await db().user.update({ where: { id: leaving.userId }, data: { deactivatedAt: new Date() } })
    expect(await publishDue(later())).toEqual({ published: 0, refused: 1 })
    expect(await publicOnes()).toBe(0)
    expect(await db().notice.findMany({ where: { issueId } })).toMatchObject([{ userId: publisher.userId }])
  })

  it('an article reopened in the same moment makes it all or nothing', async () => {
    await approve(first)
    await approve(second)
    done(await scheduleIssue(publisher, issueId, inAnHour()))
    const [, reopened] = await Promise.all([publishDue(later()), step(editor, second, 'reopen')])
    await publishDue(later())
    const { deskState, publishedRevisionId } = await db().article.findUniqueOrThrow({ where: { id: second } })
    const out = await publicOnes()
    expect([0, 2]).toContain(out)
    // Reopening after it went out is no loss: the public keeps what it saw.
    if (!('refused' in reopened)) expect(deskState).toBe('correcting')
    expect(publishedRevisionId !== null).toBe(out === 2)
  })
})
