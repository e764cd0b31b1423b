import { suspectDecisionSchema } from '#domain/suspects/suspectRequests.ts'
import { ignoreSuspect } from '#server/suspects/ignoreSuspect.ts'
import { change } from '../../../answer.ts'

export const POST = change(suspectDecisionSchema, ({ actor, param, input }) => ignoreSuspect(actor, param('id'), input))
