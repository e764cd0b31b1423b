import { refuse } from '#domain/workflow/refusal.ts'
import type { StepAct, StepContext } from './stepAct.ts'

/** Asks a person of the publication to work on the article; nobody, where `personId` is null. */
export const assign: StepAct = async ({ tx, article, request }) => {
  const { personId = null } = request
  const from = await nameOf(tx, article.assignedToId)
  if (personId === null) return { change: { assignedToId: null }, details: { from, to: null } }
  const person = await tx.membership.findFirst({
    where: { userId: personId, publicationId: article.issue.publicationId, user: { deactivatedAt: null } },
    select: { user: { select: { displayName: true } } },
  })
  if (!person) return refuse('personUnknown')
  return { change: { assignedToId: personId }, details: { from, to: person.user.displayName } }
}

const nameOf = async (tx: StepContext['tx'], userId: string | null): Promise<string | null> =>
  userId && ((await tx.user.findUnique({ where: { id: userId }, select: { displayName: true } }))?.displayName ?? null)
