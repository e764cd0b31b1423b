import { deskImages, type FacsimileView, type ZoneView } from '#domain/facsimiles/facsimileView.ts'
import { pageZones } from '#domain/facsimiles/pageZones.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { ShownFacsimile } from './readPrint.ts'

/** Where lines stand, by id, in pixels of the facsimile. */
export type LineBoxes = ReadonlyMap<string, Box>

/** The facsimile of a page as the desk shows it, with the zones of all its articles. */
export function facsimileOf(shown: ShownFacsimile | undefined): {
  readonly facsimile: FacsimileView | null
  readonly zones: readonly ZoneView[]
} {
  if (!shown) return { facsimile: null, zones: [] }
  const { id, print } = shown
  const { width, height } = print
  return { facsimile: { id, width, height, images: deskImages(id) }, zones: pageZones(print) }
}

/** Empty where the page shows no facsimile. */
export const boxesOf = (shown: ShownFacsimile | undefined): LineBoxes =>
  new Map(shown?.print.lines.map(({ id, box }) => [id, box]))
