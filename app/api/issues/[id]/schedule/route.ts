import { z } from 'zod'
import { scheduleIssue, unscheduleIssue } from '#server/issues/schedules/scheduleIssue.ts'
import { change } from '../../../answer.ts'

export const POST = change(z.strictObject({ dueAt: z.iso.datetime({ offset: true }) }), ({ actor, param, input }) =>
  scheduleIssue(actor, param('id'), input.dueAt),
)

export const DELETE = change(z.strictObject({}), ({ actor, param }) => unscheduleIssue(actor, param('id')))
