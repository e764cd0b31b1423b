import { refuse } from '#domain/workflow/refusal.ts'
import { contentHash, contentOf, draftColumns } from '../contentRow.ts'
import { makeRevision } from '../makeRevision.ts'
import type { StepAct, StepContext } from './stepAct.ts'

/** What was typed is kept as a revision; the draft reads again as the revision before it. */
export const discard: StepAct = async (step) => {
  const { article, request } = step
  if (request.draftVersion !== article.draft.version) return refuse('draftChanged')
  const kept = await makeRevision(step.tx, article, 'discarded', step.actor.userId)
  const draftVersion = await writeDraft(step, contentOf(article.latestRevision))
  return { change: {}, revisionId: kept.id, revisionNumber: kept.number, draftVersion }
}

/** An old revision becomes a new one; what the draft held is kept as one before it. */
export const restore: StepAct = async (step) => {
  const { tx, actor, article, request } = step
  if (request.draftVersion !== article.draft.version) return refuse('draftChanged')
  const old = await tx.revision.findFirst({ where: { id: request.revisionId ?? '', articleId: article.id } })
  if (!old) return refuse('revisionUnknown')
  if (old.contentHash === contentHash(contentOf(article.draft))) return refuse('sameAsDraft')
  if (step.facts.isDraftChanged) await makeRevision(tx, article, 'beforeRestore', actor.userId)
  const draftVersion = await writeDraft(step, contentOf(old))
  const now = await tx.article.findUniqueOrThrow({
    where: { id: article.id },
    include: {
      draft: { include: { updatedBy: true } },
      latestRevision: { include: { verdicts: true, signatures: true } },
    },
  })
  if (!now.draft || !now.latestRevision) return refuse('notFound')
  const current = { ...article, draft: now.draft, latestRevision: now.latestRevision }
  const made = await makeRevision(tx, current, 'restored', actor.userId)
  const details = { restoredNumber: old.number }
  return { change: {}, revisionId: made.id, revisionNumber: made.number, draftVersion, details }
}

/** A further corrector's signature on the text as it stands; a text without a revision of its own gets one. */
export const sign: StepAct = async ({ tx, actor, article, facts, request }) => {
  if (request.draftVersion !== article.draft.version) return refuse('draftChanged')
  const revision = await makeRevision(tx, article, 'signed', article.draft.updatedById ?? actor.userId)
  const round = facts.proofSignedByIds.length + 1
  await tx.proofSignature.create({ data: { revisionId: revision.id, round, userId: actor.userId } })
  return { change: {}, revisionId: revision.id, revisionNumber: revision.number, details: { round } }
}

/** The text as it stands becomes a version that is found again by its name, the note of the step. */
export const name: StepAct = async ({ tx, actor, article, request }) => {
  if (request.draftVersion !== article.draft.version) return refuse('draftChanged')
  const revision = await makeRevision(tx, article, 'named', actor.userId)
  return { change: {}, revisionId: revision.id, revisionNumber: revision.number }
}

/** Gives the draft's new version. */
async function writeDraft(step: StepContext, content: Parameters<typeof draftColumns>[0]): Promise<number> {
  const { tx, actor, article, now } = step
  const { version } = await tx.draft.update({
    where: { articleId: article.id },
    data: { ...draftColumns(content), version: { increment: 1 }, updatedById: actor.userId, updatedAt: now },
    select: { version: true },
  })
  return version
}
