import { otherSource } from '#domain/pages/otherSource.ts'
import type { LayoutChange } from '#domain/pages/layoutChange.ts'
import type { Actor } from '#domain/rights/rights.ts'
import type { Transaction } from '../database/db.ts'
import type { LoadedLayout } from './loadLayout.ts'

/** Counts lines of other sources among a page's own, before they are placed: from then on they are somewhere. */
export async function writeAdded(tx: Transaction, actor: Actor, pageId: string, change: LayoutChange): Promise<void> {
  const coming = without(change.after.added, change.before.added)
  if (coming.length === 0) return
  await tx.placement.deleteMany({ where: { lineId: { in: coming.map(({ line }) => line) }, reason: otherSource } })
  const data = coming.map(({ line, after }) => ({ lineId: line, pageId, after, addedById: actor.userId }))
  await tx.addedLine.createMany({ data })
}

/** Gives lines back to the source that has them, after they were taken out of the page: they are nowhere again. */
export async function giveBackAdded(tx: Transaction, change: LayoutChange, { rows }: LoadedLayout): Promise<void> {
  const going = without(change.before.added, change.after.added).map(({ line }) => line)
  if (going.length === 0) return
  await tx.addedLine.deleteMany({ where: { lineId: { in: going } } })
  const data = going.map((lineId) => ({ lineId, from: 0, to: rows.get(lineId)?.length ?? 0, reason: otherSource }))
  await tx.placement.createMany({ data })
}

type Added = LayoutChange['before']['added']

function without(lines: Added, others: Added): Added {
  const known = new Set(others.map(({ line }) => line))
  return lines.filter(({ line }) => !known.has(line))
}
