import { sessionsEndSchema } from '#domain/accounts/ownAccount.ts'
import { signOutElsewhere } from '#server/accounts/ownAccount.ts'
import { changeOwn } from '../../answer.ts'
import { keepSession } from '../keepSession.ts'

export const POST = changeOwn(sessionsEndSchema, async ({ actor }) => keepSession(actor, await signOutElsewhere(actor)))
