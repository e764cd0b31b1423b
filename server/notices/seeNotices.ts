import type { Actor } from '#domain/rights/rights.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'

/** Marks notices of the actor's own as seen; of others' nothing happens. What a person has looked at is in no audit. */
export function seeNotices(actor: Actor, ids: readonly string[]): Promise<{ readonly seen: number } | Refusal> {
  return act(actor, async (tx) => {
    const { count } = await tx.notice.updateMany({
      where: { id: { in: [...ids] }, userId: actor.userId, seenAt: null },
      data: { seenAt: new Date() },
    })
    return { seen: count }
  })
}
