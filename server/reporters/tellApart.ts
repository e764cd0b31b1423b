import { tellApartRefusal } from '#domain/reporters/authorityRefusal.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { loadKept, lockAuthority } from './reporterScope.ts'

/** Says that two records are two, or takes that back; it is remembered, and nobody is asked about the pair again. */
export function tellApart(
  actor: Actor,
  asked: { readonly aId: string; readonly bId: string; readonly areTwo: boolean },
): Promise<{ readonly areTwo: boolean } | Refusal> {
  return act(actor, async (tx, tell) => {
    await lockAuthority(tx)
    const a = await loadKept(tx, actor, asked.aId)
    if (isRefusal(a)) return a
    const b = await loadKept(tx, actor, asked.bId)
    if (isRefusal(b)) return b
    const refusal = tellApartRefusal(a, b)
    if (refusal) return refusal
    const { areTwo } = asked
    const pair = pairOf(a.id, b.id)
    if (areTwo) await tx.reporterDistinct.createMany({ data: [{ ...pair, byId: actor.userId }], skipDuplicates: true })
    else await tx.reporterDistinct.deleteMany({ where: pair })
    const verb = areTwo ? 'reportersToldApart' : 'reportersMayBeOne'
    await tell({ verb, objectKind: 'reporter', objectId: a.id, details: { otherId: b.id } })
    return { areTwo }
  })
}

/** The two ids in the order in which the database keeps a pair. */
export const pairOf = (a: string, b: string): { readonly aId: string; readonly bId: string } =>
  a < b ? { aId: a, bId: b } : { aId: b, bId: a }
