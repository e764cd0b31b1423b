import { passwordChangeSchema } from '#domain/accounts/ownAccount.ts'
import { changeOwnPassword } from '#server/accounts/ownAccount.ts'
import { addressOfRequest } from '../../addressOfRequest.ts'
import { changeOwn } from '../../answer.ts'
import { keepSession } from '../keepSession.ts'

export const POST = changeOwn(passwordChangeSchema, async ({ actor, input, request }) =>
  keepSession(actor, await changeOwnPassword(actor, input, addressOfRequest(request))),
)
