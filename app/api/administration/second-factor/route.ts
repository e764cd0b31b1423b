import { secondFactorNeedSchema } from '#domain/accounts/secondFactor.ts'
import { setFactorNeed } from '#server/accounts/secondFactor/secondFactorPolicy.ts'
import { change } from '../../answer.ts'

export const POST = change(secondFactorNeedSchema, ({ actor, input }) => setFactorNeed(actor, input.neededOf))
