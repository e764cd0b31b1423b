import type { Role } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { mayAct, maySeeDesk, type Acting } from '../actor.ts'

/** Makes a person a member of a publication in this role; null takes the membership away. */
export async function setRole(
  acting: Acting,
  change: { readonly userId: string; readonly publicationId: string; readonly role: Role | null },
): Promise<{ readonly role: Role | null } | Refusal> {
  const { userId, publicationId, role } = change
  if (!maySeeDesk(acting, publicationId)) return refuse('notFound')
  if (!mayAct(acting, 'managePeople', publicationId)) return refuse('roleMayNot')
  return act(acting, async (tx, tell) => {
    if (!(await tx.user.findUnique({ where: { id: userId } }))) return refuse('notFound')
    const where = { userId_publicationId: { userId, publicationId } }
    const before = (await tx.membership.findUnique({ where }))?.role ?? null
    if (role === null) await tx.membership.deleteMany({ where: { userId, publicationId } })
    else {
      await tx.membership.upsert({ where, create: { userId, publicationId, role }, update: { role } })
    }
    await tell({
      verb: 'roleSet',
      objectKind: 'user',
      objectId: userId,
      publicationId,
      details: { before, after: role },
    })
    return { role }
  })
}
