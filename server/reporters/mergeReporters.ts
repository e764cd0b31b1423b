import { mergeRefusal } from '#domain/reporters/authorityRefusal.ts'
import { pairKey } from '#domain/reporters/authority.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act, type Tell } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { giveNotice } from './giveNotice.ts'
import { loadKept, lockAuthority } from './reporterScope.ts'

/**
 * Says that two records are one: from now on the first is shown as the second. Both stay, with their addresses (the first
 * leads to the second for good), and every link stays as it is, so that `unmergeReporters` puts all back. No text and no
 * approval is touched; the articles of the first get a notice. Needs a reason.
 */
export function mergeReporters(
  actor: Actor,
  asked: { readonly fromId: string; readonly intoId: string; readonly reason: string },
): Promise<{ readonly mergeId: string; readonly articles: number } | Refusal> {
  return act(actor, async (tx, tell) => {
    await lockAuthority(tx)
    return mergeWithin(tx, actor, tell, asked)
  })
}

/** The same within a transaction that holds the authority already. */
export async function mergeWithin(
  tx: Transaction,
  actor: Actor,
  tell: Tell,
  asked: { readonly fromId: string; readonly intoId: string; readonly reason: string },
): Promise<{ readonly mergeId: string; readonly articles: number } | Refusal> {
  const reason = asked.reason.trim()
  if (reason === '') return refuse('reasonMissing')
  const from = await loadKept(tx, actor, asked.fromId)
  if (isRefusal(from)) return from
  const into = await loadKept(tx, actor, asked.intoId)
  if (isRefusal(into)) return into
  const refusal = mergeRefusal(from, into, await distinctPairs(tx, [...from.ids, ...into.ids]))
  if (refusal) return refusal
  const merge = await tx.reporterMerge.create({
    data: { fromId: from.id, intoId: into.id, reason, byId: actor.userId },
  })
  await tx.reporter.updateMany({ where: { id: { in: [...from.ids] } }, data: { mergedIntoId: into.id } })
  const details = { fromId: from.id, from: from.displayName, intoId: into.id, into: into.displayName, reason }
  const articles = await giveNotice(tx, from.ids, 'reportersMerged', {
    ...{ ...details, mergeId: merge.id, by: actor.displayName },
  })
  const told = { ...details, mergeId: merge.id, articles }
  await tell({ verb: 'reportersMerged', objectKind: 'reporter', objectId: into.id, note: reason, details: told })
  return { mergeId: merge.id, articles }
}

/** The pairs among these records and any others that are known to be two. */
export async function distinctPairs(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const among = { in: [...ids] }
  const rows = await tx.reporterDistinct.findMany({ where: { OR: [{ aId: among }, { bId: among }] } })
  return new Set(rows.map(({ aId, bId }) => pairKey(aId, bId)))
}
