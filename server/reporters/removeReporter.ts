import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { loadKept, lockAuthority } from './reporterScope.ts'

/** Takes a record off that was made in error. Only one that nothing points at; it is kept, as links once named it. */
export function removeReporter(actor: Actor, reporterId: string): Promise<{ readonly removed: true } | Refusal> {
  return act(actor, async (tx, tell) => {
    await lockAuthority(tx)
    const known = await loadKept(tx, actor, reporterId)
    if (isRefusal(known)) return known
    const { displayName, mergedInto, ids } = known
    if (mergedInto !== null) return refuse('reporterMerged', { name: displayName, into: mergedInto })
    await tx.$queryRaw`SELECT 1 FROM "Reporter" WHERE "id" = ${reporterId}::uuid FOR UPDATE`
    const signed = await tx.mentionStanding.count({ where: { reporterId } })
    if (signed > 0 || ids.length > 1) return refuse('reporterStillSigns', { name: displayName })
    await tx.reporter.update({ where: { id: reporterId }, data: { removedAt: new Date() } })
    await tell({ verb: 'reporterRemoved', objectKind: 'reporter', objectId: reporterId, details: { displayName } })
    return { removed: true }
  })
}
