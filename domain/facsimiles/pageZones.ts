import type { Box } from '#domain/source/sourcePage.ts'
import type { ZoneView } from './facsimileView.ts'
import { zoneOwner, type DrawnZone } from './drawnZone.ts'
import { boundsOf, liesIn, type Point } from './polygon.ts'
import { zonesOfLines, type ZoneLine } from './zonesOfLines.ts'

/** A line of a page on its facsimile, and whose it is. */
export type PrintLine = ZoneLine & {
  readonly id: string
  readonly ordinal: number
  /** Articles that hold a stretch of it, in order. */
  readonly articleIds: readonly string[]
  /** The article of which a stretch of it is a caption, or part of one. */
  readonly captionOf: string | null
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
  /** As the source states them. */
  readonly pictures: readonly Box[]
  /** As people drew them. */
  readonly drawn: readonly DrawnZone[]
}

/** A picture of a page: whose it is, and who drew it where a person did. */
export type OwnedPicture = {
  readonly box: Box
  readonly owner: string | null
  readonly drawn: (DrawnZone & { readonly captionLine: string }) | null
}

/** The pictures of a page. Where a person drew one, what the source states in the same place counts no more. */
export function picturesOf(print: PagePrint): readonly OwnedPicture[] {
  const drawn = print.drawn.flatMap((zone): OwnedPicture[] => {
    const [bounds, owner] = [boundsOf(zone.polygon), ownerIn(print, zone)]
    const { captionLine } = zone
    if (captionLine === null || !bounds || owner === null) return []
    return [{ box: inside(bounds, print), owner, drawn: { ...zone, captionLine } }]
  })
  const stated = print.pictures.filter((box) => !drawn.some((one) => sharesMost(box, one.box)))
  return [...drawn, ...stated.map((box) => ({ box, owner: pictureOwner(box, print.lines), drawn: null }))]
}

const ownerIn = ({ lines, unplaced }: PagePrint, zone: DrawnZone): string | null =>
  zoneOwner(zone, [...lines, ...unplaced.map((line) => ({ ...line, box: null }))])

/** Does either of two boxes cover most of the other? */
function sharesMost(a: Box, b: Box): boolean {
  return liesIn(a, cornersOf(b)) || liesIn(b, cornersOf(a))
}

/**
 * The zones of a page's articles: those that people drew, one for each run of lines that stands in none of these, and one
 * for each picture.
 */
export function pageZones(print: PagePrint): readonly ZoneView[] {
  const areas = print.drawn.filter(({ role }) => role === 'article')
  const drawn = areas.map((zone) => ({ ...zone, articleId: ownerIn(print, zone) }))
  const pictures = picturesOf(print)
  const ids = new Set(print.lines.flatMap(({ articleIds }) => articleIds))
  for (const { owner } of pictures) if (owner !== null) ids.add(owner)
  return [...ids].flatMap((articleId): ZoneView[] => {
    const own = drawn.filter((zone) => zone.articleId === articleId)
    const loose = print.lines.filter(
      ({ articleIds, box }) => articleIds.includes(articleId) && !own.some(({ polygon }) => liesIn(box, polygon)),
    )
    const view = (role: 'article' | 'picture') => (box: Box, at: number) => ({
      ...{ id: `${articleId}-${role}-${at}`, articleId, role, isDrawn: false },
      polygon: cornersOf(inside(box, print)),
    })
    const shown = pictures.filter(({ owner }) => owner === articleId)
    return [
      ...own.map(({ id, polygon }) => ({ id, articleId, role: 'article' as const, isDrawn: true, polygon })),
      ...zonesOfLines(loose).map(view('article')),
      ...shown.map(({ box, drawn: by }, at) =>
        by ? { ...view('picture')(box, at), id: by.id, isDrawn: true } : view('picture')(box, at),
      ),
    ]
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
  const line = nearest(lines.filter(({ captionOf }) => captionOf !== null)) ?? nearest(lines)
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
