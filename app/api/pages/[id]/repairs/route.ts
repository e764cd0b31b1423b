import { repairRejectionSchema } from '#domain/pages/repairRequests.ts'
import { readRepairs } from '#server/pages/readRepairs.ts'
import { rejectRepairs } from '#server/pages/rejectRepairs.ts'
import { change, read } from '../../../answer.ts'

export const GET = read(({ actor, param }) => readRepairs(actor, param('id')))

export const POST = change(repairRejectionSchema, ({ actor, param, input }) => rejectRepairs(actor, param('id'), input))
