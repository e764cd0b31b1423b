import { proofSchema } from '#domain/accounts/secondFactor.ts'
import { turnOffSecondFactor } from '#server/accounts/secondFactor/ownSecondFactor.ts'
import { addressOfRequest } from '../../../addressOfRequest.ts'
import { change } from '../../../answer.ts'

export const POST = change(proofSchema, ({ actor, input, request }) =>
  turnOffSecondFactor(actor, input, addressOfRequest(request)),
)
