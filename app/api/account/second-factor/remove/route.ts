import { proofSchema } from '#domain/accounts/secondFactor.ts'
import { turnOffSecondFactor } from '#server/accounts/secondFactor/ownSecondFactor.ts'
import { addressOfRequest } from '../../../addressOfRequest.ts'
import { changeOwn } from '../../../answer.ts'

export const POST = changeOwn(proofSchema, ({ actor, input, request }) =>
  turnOffSecondFactor(actor, input, addressOfRequest(request)),
)
