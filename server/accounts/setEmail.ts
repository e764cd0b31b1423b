import { emailSchema } from '#domain/accounts/email.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Acting } from '../actor.ts'
import { mayInvite } from './invitations.ts'

/**
 * Sets the address by which a provider's people are known here; null takes it away. Who may give the account away by a link
 * may do this, and nobody else: whoever has the address can sign in. People that are linked already stay so.
 */
export async function setEmail(
  acting: Acting,
  userId: string,
  given: string | null,
): Promise<{ readonly email: string | null } | Refusal> {
  const parsed = emailSchema.nullable().safeParse(given)
  if (!parsed.success) return refuse('invalidInput', { field: 'email' })
  const email = parsed.data
  return act(acting, async (tx, tell) => {
    const user = await tx.user.findUnique({ where: { id: userId }, include: { memberships: true } })
    if (!user || !mayInvite(acting, user)) return refuse('notFound')
    const other = email && (await tx.user.findUnique({ where: { email } }))
    if (other && other.id !== userId) return refuse('emailTaken', { email })
    await tx.user.update({ where: { id: userId }, data: { email } })
    await tell({
      verb: 'emailSet',
      objectKind: 'user',
      objectId: userId,
      details: { before: user.email, after: email },
    })
    return { email }
  })
}
