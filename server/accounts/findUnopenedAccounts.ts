import type { Role } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'

export type UnopenedAccount = { readonly name: string; readonly displayName: string; readonly role: Role }

/** The accounts of a publication that nobody has set a password for yet, in the order they were made. */
export async function findUnopenedAccounts(publicationSlug: string): Promise<readonly UnopenedAccount[]> {
  const memberships = await db().membership.findMany({
    where: { publication: { slug: publicationSlug }, user: { passwordHash: null, deactivatedAt: null } },
    orderBy: { user: { createdAt: 'asc' } },
    include: { user: true },
  })
  return memberships.map(({ user: { name, displayName }, role }) => ({ name, displayName, role }))
}
