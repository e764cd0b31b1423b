import { deskImages, type FacsimileView, type ZoneView } from '#domain/facsimiles/facsimileView.ts'
import { pageZones, picturesOf } from '#domain/facsimiles/pageZones.ts'
import { cutPicture, type CutPicture } from '#domain/facsimiles/pictureCut.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { ShownFacsimile } from './readPrint.ts'

/** Where lines stand, by id, in pixels of the facsimile. */
export type LineBoxes = ReadonlyMap<string, Box>

/** A picture that somebody cut out of a page, whose it is, and a line of its caption. */
export type DeskPicture = CutPicture & { readonly articleId: string; readonly captionLine: string }

/** The pictures that people cut out of a page, as the desk shows them. */
export function cutPictures({ id, print }: ShownFacsimile): readonly DeskPicture[] {
  return picturesOf(print).flatMap(({ box, owner, drawn }) =>
    drawn && owner !== null
      ? [{ ...cutPicture(deskImages(id), box), articleId: owner, captionLine: drawn.captionLine }]
      : [],
  )
}

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
