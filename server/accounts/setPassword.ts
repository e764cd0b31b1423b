import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { isSystem, type Acting } from '../actor.ts'
import { hashPassword, passwordRefusal } from './passwords.ts'

/**
 * Gives an account a password and ends all its sessions. One's own, or anyone's by a server-wide administrator. Refuses a
 * weak password and an unknown name.
 */
export async function setPassword(
  acting: Acting,
  name: string,
  password: string,
): Promise<{ readonly userId: string; readonly tokenVersion: number } | Refusal> {
  const weak = passwordRefusal(password, name)
  if (weak) return weak
  const passwordHash = await hashPassword(password)
  return act(acting, async (tx, tell) => {
    const user = await tx.user.findUnique({ where: { name: name.trim().toLowerCase() } })
    const isAllowed = isSystem(acting) || acting.isAdministrator || acting.userId === user?.id
    if (!user || !isAllowed) return refuse('notFound')
    const data = { passwordHash, tokenVersion: { increment: 1 } }
    const { tokenVersion } = await tx.user.update({ where: { id: user.id }, data })
    await tell({ verb: 'passwordSet', objectKind: 'user', objectId: user.id })
    return { userId: user.id, tokenVersion }
  })
}
