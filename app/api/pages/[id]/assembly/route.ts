import { assembleAgainSchema } from '#domain/pages/repairRequests.ts'
import { assembleAgain } from '#server/pages/assembleAgain.ts'
import { change } from '../../../answer.ts'

export const POST = change(assembleAgainSchema, ({ actor, param, input }) => assembleAgain(actor, param('id'), input))
