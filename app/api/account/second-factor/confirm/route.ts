import { confirmationSchema } from '#domain/accounts/secondFactor.ts'
import { confirmSecondFactor } from '#server/accounts/secondFactor/ownSecondFactor.ts'
import { changeOwn } from '../../../answer.ts'

export const POST = changeOwn(confirmationSchema, ({ actor, input }) => confirmSecondFactor(actor, input))
