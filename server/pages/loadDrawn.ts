import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import type { LaidZone } from '#domain/pages/layout.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { Transaction } from '../database/db.ts'
import { drawnZone, drawnZones } from '../facsimiles/drawnZones.ts'
import type { LaidPage, LineRow, SourceSizes } from './lineRow.ts'

export type Drawn = { readonly boxOf: (line: LineRow) => Box | null; readonly zones: readonly LaidZone[] }

/** Where the lines of a page stand on the facsimile that it shows, and the zones that are drawn there. */
export async function loadDrawn(
  tx: Transaction,
  { id, currentFacsimileId }: LaidPage,
  sizes: SourceSizes,
): Promise<Drawn> {
  const shown =
    currentFacsimileId === null
      ? null
      : await tx.facsimile.findUnique({ where: { id: currentFacsimileId }, include: { zones: drawnZones } })
  if (!shown) return { boxOf: () => null, zones: [] }
  const fits = new Map([...sizes].map(([source, size]) => [source, fitBoxes(size, shown, shown.transform)]))
  return {
    boxOf: ({ pageId, sourceId, box }) => (pageId === id && box && fits.get(sourceId)?.(box as unknown as Box)) || null,
    zones: shown.zones.map((row) => ({ ...drawnZone(row), article: row.articleId ?? '' })),
  }
}
