import type { Acting } from '../actor.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { db } from '../database/db.ts'
import { linkByName } from './linkByName.ts'
import { mentionMissed } from './mentionMissed.ts'

const atOnce = 2000

/**
 * Goes over all old articles of these publications once more: bylines of their revisions that have no mention yet get one;
 * those that wait and that nobody left open are linked by rule to whom the record knows by now. In parts, each a transaction of its own, so that it may be stopped and run again.
 * `onPart` hears how many were looked at so far.
 */
export async function linkOldMentions(
  acting: Acting,
  publicationIds: readonly string[],
  onPart: (seen: number) => void = () => undefined,
): Promise<{ readonly seen: number; readonly linked: number } | Refusal> {
  const missed = await mentionMissed(acting, publicationIds)
  if (isRefusal(missed)) return missed
  let after: string | null = null
  let [seen, linked] = [0, 0]
  for (;;) {
    const rows: { mentionId: string; name: string }[] = await db().mentionStanding.findMany({
      where: {
        ...{ publicationId: { in: [...publicationIds] }, reporterId: null, isPrinted: true, isLeftOpen: false },
        ...(after === null ? {} : { mentionId: { gt: after } }),
      },
      orderBy: { mentionId: 'asc' },
      take: atOnce,
      select: { mentionId: true, name: true },
    })
    const last = rows.at(-1)
    if (!last) return { seen, linked }
    const part = await linkPart(acting, rows)
    if (isRefusal(part)) return part
    after = last.mentionId
    seen += rows.length
    linked += part.linked
    onPart(seen)
  }
}

function linkPart(acting: Acting, rows: readonly { readonly mentionId: string; readonly name: string }[]) {
  return act(
    acting,
    async (tx, tell): Promise<{ readonly linked: number }> => {
      const linked = await linkByName(
        tx,
        rows.map(({ mentionId, name }) => ({ id: mentionId, name })),
      )
      const objectId = rows[0]?.mentionId ?? ''
      if (linked > 0)
        await tell({ verb: 'bylinesLinkedByRule', objectKind: 'mention', objectId, details: { mentions: linked } })
      return { linked }
    },
    60_000,
  )
}
