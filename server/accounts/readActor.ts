import type { Actor, Role } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'

/**
 * The person behind a session, with their roles as they are now; null where the account is gone or closed, or all its
 * sessions were ended since (`tokenVersion` is the one the session was made under).
 */
export async function readActor(userId: string, tokenVersion: number): Promise<Actor | null> {
  if (!isId(userId)) return null
  const user = await db().user.findUnique({ where: { id: userId }, include: { memberships: true } })
  if (!user || user.deactivatedAt || user.tokenVersion !== tokenVersion) return null
  return {
    userId: user.id,
    displayName: user.displayName,
    isAdministrator: user.isAdministrator,
    roles: Object.fromEntries(user.memberships.map(({ publicationId, role }): [string, Role] => [publicationId, role])),
  }
}
