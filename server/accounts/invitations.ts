import { randomBytes } from 'node:crypto'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { commandLine, isSystem, mayAct, type Acting } from '../actor.ts'
import { db } from '../database/db.ts'
import { sha256 } from '../storage/keepFile.ts'
import { hashPassword, passwordRefusal } from './passwords.ts'

const validDays = 7

/**
 * Makes a one-time link with which a person sets their password; links made before no longer count. Only the hash of the
 * token is kept. For a server-wide administrator or Galley itself; for a publication's administrator only where the account
 * was never opened and works nowhere but in publications of theirs: the link gives the account to who has it.
 */
export async function createInvitation(
  acting: Acting,
  userId: string,
): Promise<{ readonly token: string; readonly expiresAt: Date } | Refusal> {
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.now() + validDays * 86_400_000)
  return act(acting, async (tx, tell) => {
    const user = await tx.user.findUnique({ where: { id: userId }, include: { memberships: true } })
    if (!user || user.deactivatedAt || !mayInvite(acting, user)) return refuse('notFound')
    await tx.invitation.deleteMany({ where: { userId, usedAt: null } })
    await tx.invitation.create({ data: { userId, tokenHash: sha256(token), expiresAt } })
    await tell({ verb: 'invited', objectKind: 'user', objectId: userId })
    return { token, expiresAt }
  })
}

type Invitable = {
  readonly passwordHash: string | null
  readonly isAdministrator: boolean
  readonly memberships: readonly { readonly publicationId: string }[]
}

/** May they give the account away, by a link or by an address? */
export function mayInvite(acting: Acting, { passwordHash, isAdministrator, memberships }: Invitable): boolean {
  if (isSystem(acting) || acting.isAdministrator) return true
  if (passwordHash !== null || isAdministrator || memberships.length === 0) return false
  return memberships.every(({ publicationId }) => mayAct(acting, 'managePeople', publicationId))
}

/** Whom a one-time link is for; null where it is unknown, used or out of date. */
export async function findInvitation(
  token: string,
): Promise<{ readonly name: string; readonly displayName: string } | null> {
  const found = await db().invitation.findUnique({ where: { tokenHash: sha256(token) }, include: { user: true } })
  if (!found || found.usedAt || found.expiresAt <= new Date() || found.user.deactivatedAt) return null
  return { name: found.user.name, displayName: found.user.displayName }
}

/** Sets the password of the person a one-time link is for, once. */
export async function acceptInvitation(token: string, password: string): Promise<{ readonly name: string } | Refusal> {
  const invited = await findInvitation(token)
  if (!invited) return refuse('linkUsedOrExpired')
  const weak = passwordRefusal(password, invited.name)
  if (weak) return weak
  const passwordHash = await hashPassword(password)
  const done = await act(commandLine, async (tx, tell) => {
    const now = new Date()
    const where = { tokenHash: sha256(token), usedAt: null, expiresAt: { gt: now } }
    const [used] = await tx.invitation.updateManyAndReturn({ where, data: { usedAt: now } })
    if (!used) return refuse('linkUsedOrExpired')
    await tx.user.update({ where: { id: used.userId }, data: { passwordHash, tokenVersion: { increment: 1 } } })
    await tell({ verb: 'invitationAccepted', objectKind: 'user', objectId: used.userId })
    return used
  })
  return isRefusal(done) ? done : { name: invited.name }
}
