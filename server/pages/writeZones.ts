import type { LayoutChange } from '#domain/pages/layoutChange.ts'
import type { Transaction } from '../database/db.ts'

/** Writes the zones that a change draws, reshapes and takes away. */
export async function writeZones(
  tx: Transaction,
  facsimileId: string | null,
  { before, after }: LayoutChange,
): Promise<void> {
  if (before.zones.length > 0) await tx.zone.deleteMany({ where: { id: { in: before.zones.map(({ id }) => id) } } })
  if (after.zones.length === 0) return
  if (facsimileId === null) throw new Error('A zone was drawn on a page without a facsimile')
  const rows = after.zones.map(({ id, role, polygon, captionLine, article }) => ({
    ...{ id, facsimileId, articleId: article, role, captionLine, byHand: true },
    polygon: polygon.map(([x, y]) => [x, y]),
  }))
  await tx.zone.createMany({ data: rows })
}
