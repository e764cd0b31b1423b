import type { Box } from '#domain/source/sourcePage.ts'
import type { ZoneView } from './facsimileView.ts'
import type { Point } from './polygon.ts'
import { zonesOfLines, type ZoneLine } from './zonesOfLines.ts'

/** A line of a page on its facsimile, and whose it is. */
export type PrintLine = ZoneLine & {
  readonly id: string
  readonly ordinal: number
  /** Articles that hold a stretch of it, in order. */
  readonly articleIds: readonly string[]
  /** A stretch of it is a caption. */
  readonly isCaption: boolean
  /** A stretch of it is in no article, and nobody knows why. */
  readonly isUnaccounted: boolean
}

/** A page on its facsimile. Boxes in pixels of the facsimile. */
export type PagePrint = {
  readonly width: number
  readonly height: number
  readonly lines: readonly PrintLine[]
  /** Lines of which the source does not say where they stand. */
  readonly unplaced: readonly Omit<PrintLine, 'box'>[]
  readonly pictures: readonly Box[]
}

/** The zones of a page's articles: one for each run of lines, one for each picture that stands by a caption of theirs. */
export function pageZones(print: PagePrint): readonly ZoneView[] {
  const ids = [...new Set(print.lines.flatMap(({ articleIds }) => articleIds))]
  return ids.flatMap((articleId) => {
    const own = print.lines.filter(({ articleIds }) => articleIds.includes(articleId))
    const pictures = print.pictures.filter((picture) => pictureOwner(picture, print.lines) === articleId)
    const zone = (role: ZoneView['role']) => (box: Box, at: number) => ({
      ...{ id: `${articleId}-${role}-${at}`, articleId, role },
      polygon: cornersOf(inside(box, print)),
    })
    return [...zonesOfLines(own).map(zone('article')), ...pictures.map(zone('picture'))]
  })
}

/** Whose a picture is: the article's of the nearest caption beside or under it, else of the nearest line; null where none is near. */
export function pictureOwner(picture: Box, lines: readonly PrintLine[]): string | null {
  const near = Math.max(picture[2], picture[3]) * 0.5
  const nearest = (among: readonly PrintLine[]) =>
    among
      .map((line) => ({ line, gap: gapBetween(picture, line.box) }))
      .filter(({ gap }) => gap <= near)
      .sort((a, b) => a.gap - b.gap)[0]?.line
  const line = nearest(lines.filter(({ isCaption }) => isCaption)) ?? nearest(lines)
  return line?.articleIds[0] ?? null
}

function gapBetween(a: Box, b: Box): number {
  const across = Math.max(0, b[0] - (a[0] + a[2]), a[0] - (b[0] + b[2]))
  const down = Math.max(0, b[1] - (a[1] + a[3]), a[1] - (b[1] + b[3]))
  return Math.hypot(across, down)
}

/** The part of a box that is on the page. */
export function inside([x, y, width, height]: Box, page: { readonly width: number; readonly height: number }): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)]
  return [
    left,
    top,
    Math.max(0, Math.min(page.width, x + width) - left),
    Math.max(0, Math.min(page.height, y + height) - top),
  ]
}

export const cornersOf = ([x, y, width, height]: Box): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]
