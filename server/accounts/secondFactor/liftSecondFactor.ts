import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../../act.ts'
import { isSystem, mayAct, type Acting } from '../../actor.ts'
import { dropSecondFactor } from './ownSecondFactor.ts'

/**
 * Takes the second factor from a person who lost it, and ends their sessions: whatever it was lost with may hold one. For who runs the server, and for a publication's administrator where
 * the person works nowhere but in publications of theirs: it opens the account to who has its password. Never one's own,
 * which takes the password and a code.
 * @param reason why, kept in the audit; empty: none is kept
 */
export async function liftSecondFactor(
  acting: Acting,
  userId: string,
  reason: string,
): Promise<{ readonly isOff: true } | Refusal> {
  if (!isSystem(acting) && acting.userId === userId) return refuse('ownSecondFactor')
  return act(acting, async (tx, tell) => {
    const user = await tx.user.findUnique({ where: { id: userId }, include: { memberships: true } })
    if (!user || !mayLift(acting, user)) return refuse('notFound')
    if (!user.totpSince) return refuse('secondFactorMissing')
    await dropSecondFactor(tx, userId)
    await tx.user.update({ where: { id: userId }, data: { tokenVersion: { increment: 1 } } })
    // So that the audit of a publication where the person works shows it.
    const publicationId = user.memberships[0]?.publicationId
    const note = reason === '' ? undefined : reason
    const details = isSystem(acting) ? { at: acting.system } : undefined
    await tell({ verb: 'secondFactorRemoved', objectKind: 'user', objectId: userId, publicationId, note, details })
    return { isOff: true as const }
  })
}

type Liftable = {
  readonly isAdministrator: boolean
  readonly memberships: readonly { readonly publicationId: string }[]
}

function mayLift(acting: Acting, { isAdministrator, memberships }: Liftable): boolean {
  if (isSystem(acting) || acting.isAdministrator) return true
  if (isAdministrator || memberships.length === 0) return false
  return memberships.every(({ publicationId }) => mayAct(acting, 'managePeople', publicationId))
}
