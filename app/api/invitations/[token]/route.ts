import { z } from 'zod'
import { acceptInvitation } from '#server/accounts/invitations.ts'
import { openChange } from '../../answer.ts'

const schema = z.strictObject({ password: z.string().max(1_000) })

export const POST = openChange(schema, ({ param, input }) => acceptInvitation(param('token'), input.password))
