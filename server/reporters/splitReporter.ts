import { splitRefusal } from '#domain/reporters/authorityRefusal.ts'
import type { NewReporter } from '#domain/reporters/bylineChoice.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { addReporter } from './addReporter.ts'
import { nameRow } from './nameRow.ts'
import { pairOf } from './tellApart.ts'
import { loadKept, lockAuthority } from './reporterScope.ts'

/**
 * Makes two of one record: the chosen bylines go to a new one, the others stay. The two are known to be two from then on.
 * Links are added, none is altered. Refused where none or all are chosen, or one is not theirs any more.
 */
export function splitReporter(
  actor: Actor,
  reporterId: string,
  asked: { readonly mentionIds: readonly string[]; readonly newReporter: NewReporter },
): Promise<{ readonly id: string; readonly slug: string } | Refusal> {
  return act(actor, async (tx, tell) => {
    await lockAuthority(tx)
    const from = await loadKept(tx, actor, reporterId)
    if (isRefusal(from)) return from
    if (from.mergedInto !== null) return refuse('reporterMerged', { name: from.displayName, into: from.mergedInto })
    const own = await tx.mentionStanding.findMany({
      // What is printed nowhere any more is nothing that stays.
      where: { reporterId: { in: [...from.ids] }, isPrinted: true },
      select: { mentionId: true, name: true },
    })
    const refusal = splitRefusal(
      asked.mentionIds,
      own.map(({ mentionId }) => mentionId),
    )
    if (refusal) return refusal
    const made = await addReporter(tx, tell, asked.newReporter)
    if (isRefusal(made)) return made
    const chosen = new Set(asked.mentionIds)
    const link = { reporterId: made.id, byHand: true, userId: actor.userId, confidence: 1, reason: 'split' }
    await tx.mentionLink.createMany({ data: [...chosen].map((mentionId) => ({ mentionId, ...link })) })
    const names = new Set(own.filter(({ mentionId }) => chosen.has(mentionId)).map(({ name }) => name))
    const printed = [...names].map((name) => ({ reporterId: made.id, ...nameRow(name) }))
    await tx.reporterName.createMany({ data: printed, skipDuplicates: true })
    await tx.reporterDistinct.create({ data: { ...pairOf(reporterId, made.id), byId: actor.userId } })
    const details = { newId: made.id, mentions: chosen.size }
    await tell({ verb: 'reporterSplit', objectKind: 'reporter', objectId: reporterId, details })
    return { id: made.id, slug: made.slug }
  })
}
