import { confirmationSchema } from '#domain/accounts/secondFactor.ts'
import { confirmSecondFactor } from '#server/accounts/secondFactor/ownSecondFactor.ts'
import { change } from '../../../answer.ts'

export const POST = change(confirmationSchema, ({ actor, input }) => confirmSecondFactor(actor, input))
