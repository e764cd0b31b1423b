import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import type { Transaction } from '../database/db.ts'
import { drawnZone } from './drawnZones.ts'

type Page = { readonly currentSourceId: string | null; readonly currentFacsimileId: string | null }
type Image = { readonly id: string; readonly width: number; readonly height: number }

/** Takes the zones that people drew along to another image of the page, to where its lines stand there. */
export async function carryZones(tx: Transaction, { currentSourceId, currentFacsimileId }: Page, to: Image) {
  if (currentFacsimileId === null) return
  const from = await tx.facsimile.findUniqueOrThrow({ where: { id: currentFacsimileId }, include: { zones: true } })
  if (from.zones.length === 0) return
  const source = await tx.source.findUnique({ where: { id: currentSourceId ?? '' } })
  // Boxes of a source that does not say how large its page is are pixels of whatever image is shown.
  const fit = fitBoxes(source?.width && source.height ? from : null, to, null)
  for (const row of from.zones) {
    const polygon = drawnZone(row).polygon.map(([x, y]) => fit([x, y, 0, 0]).slice(0, 2))
    await tx.zone.update({ where: { id: row.id }, data: { facsimileId: to.id, polygon } })
  }
}
