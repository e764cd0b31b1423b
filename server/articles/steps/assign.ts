import { refuse } from '#domain/workflow/refusal.ts'
import type { StepAct } from './stepAct.ts'

/** Asks a person of the publication to work on the article; nobody, where `personId` is null. */
export const assign: StepAct = async ({ tx, article, request }) => {
  const { personId = null } = request
  if (personId === null) return { change: { assignedToId: null }, details: { to: null } }
  const person = await tx.membership.findFirst({
    where: { userId: personId, publicationId: article.issue.publicationId, user: { deactivatedAt: null } },
    select: { user: { select: { displayName: true } } },
  })
  if (!person) return refuse('personUnknown')
  return { change: { assignedToId: personId }, details: { to: person.user.displayName } }
}
