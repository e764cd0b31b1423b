import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { loadKept } from './reporterScope.ts'

/** Takes a portrait off the record. Its file is kept: the audit may be asked what stood there. */
export function removePortrait(actor: Actor, reporterId: string): Promise<{ readonly portrait: null } | Refusal> {
  return act(actor, async (tx, tell) => {
    const known = await loadKept(tx, actor, reporterId)
    if (isRefusal(known)) return known
    await tx.reporter.update({ where: { id: reporterId }, data: { portraitKey: null } })
    const details = { displayName: known.displayName }
    await tell({ verb: 'reporterPortraitRemoved', objectKind: 'reporter', objectId: reporterId, details })
    return { portrait: null }
  })
}
