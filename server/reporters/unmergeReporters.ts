import { shownAs } from '#domain/reporters/standingMerges.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { giveNotice } from './giveNotice.ts'
import { loadKept, lockAuthority } from './reporterScope.ts'

/**
 * Takes a merge back: the record stands for itself again, with all that had been merged into it, and every byline is
 * theirs again that nobody has linked otherwise since. Refused where it was undone before.
 */
export function unmergeReporters(
  actor: Actor,
  mergeId: string,
): Promise<{ readonly reporterId: string; readonly articles: number } | Refusal> {
  return act(actor, async (tx, tell) => {
    await lockAuthority(tx)
    const named = { into: { select: { displayName: true } } } as const
    const merge = isId(mergeId) ? await tx.reporterMerge.findUnique({ where: { id: mergeId }, include: named }) : null
    if (!merge || merge.undoneAt) return refuse('mergeUndone')
    const from = await loadKept(tx, actor, merge.fromId)
    if (isRefusal(from)) return from
    const data = { undoneAt: new Date(), undoneById: actor.userId }
    await tx.reporterMerge.update({ where: { id: mergeId }, data })
    const ids = await showAnew(tx, merge.fromId)
    const details = {
      mergeId,
      fromId: merge.fromId,
      from: from.displayName,
      intoId: merge.intoId,
      into: merge.into.displayName,
    }
    const articles = await giveNotice(tx, ids, 'reportersUnmerged', { ...details, by: actor.displayName })
    const told = { ...details, articles }
    await tell({ verb: 'reportersUnmerged', objectKind: 'reporter', objectId: merge.fromId, details: told })
    return { reporterId: merge.fromId, articles }
  })
}

/** Writes anew whom the records around this one are shown as; answers those that are shown as it now. */
async function showAnew(tx: Transaction, fromId: string): Promise<string[]> {
  const before = await tx.reporter.findUniqueOrThrow({ where: { id: fromId }, select: { mergedIntoId: true } })
  const around = await tx.reporter.findMany({ where: { mergedIntoId: before.mergedIntoId }, select: { id: true } })
  const ids = around.map(({ id }) => id)
  const merges = await tx.reporterMerge.findMany({ where: { undoneAt: null, fromId: { in: ids } } })
  const shown = shownAs(merges)
  const theirs = ids.filter((id) => id === fromId || shown.get(id) === fromId)
  for (const id of theirs) await tx.reporter.update({ where: { id }, data: { mergedIntoId: shown.get(id) ?? null } })
  return theirs
}
