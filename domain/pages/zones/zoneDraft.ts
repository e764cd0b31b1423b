import { boundsOf, liesIn, type Point } from '#domain/facsimiles/polygon.ts'
import { rectangleOf, type Shape } from '#domain/facsimiles/shapeEdits.ts'
import type { PageAct } from '../acts/pageAct.ts'
import { chosenStretches, type Choice } from '../keys/chosenLines.ts'
import type { PageView } from '../pageView.ts'
import type { Box } from '#domain/source/sourcePage.ts'

/** What drawing needs to know of a page. */
export type DrawnPage = Pick<PageView, 'lines' | 'articles' | 'facsimile' | 'zones'>

/** A zone or picture while a person draws it. */
export type ZoneDraft = {
  readonly purpose: 'draw' | 'picture' | 'reshape'
  /** The id that it has, or takes. */
  readonly zone: string
  /** Whose it is to be; null: an article of its own. */
  readonly article: string | null
  /** Of a picture: a line of its caption. */
  readonly captionLine: string | null
  readonly isPicture: boolean
  /** What it was before; null for a new one. */
  readonly from: Shape | null
  /** It stands in the database already. */
  readonly isDrawn: boolean
  readonly shape: Shape
  /** What is to be seen of the image while it is drawn: where it began. */
  readonly sight: Box | null
  /** The corner that keys move; null: all of it. */
  readonly corner: number | null
  /** It is drawn corner by corner. */
  readonly isPath: boolean
  /** Nobody touched it yet: it stands where the screen put it. */
  readonly isSuggested: boolean
}

const blank = {
  captionLine: null,
  isPicture: false,
  from: null,
  isDrawn: false,
  corner: null,
  isPath: false,
  isSuggested: true,
} as const
/** How far a zone reaches beyond what it is drawn around, in pixels. */
const margin = 8

/**
 * A new zone around the chosen lines, for the article that they are in, else the one that is pointed at, else for one of
 * its own; without chosen lines in the middle of the page.
 */
export function beginZone(page: DrawnPage, choice: Choice, lit: string | null, zone: string): ZoneDraft | null {
  if (!page.facsimile) return null
  const chosen = chosenStretches(page, choice)
  const article = chosen.find(({ articleId }) => articleId !== null)?.articleId ?? lit
  const lines = new Set(chosen.map(({ line }) => line))
  const corners = page.lines.flatMap(({ id, box }) => (lines.has(id) && box ? cornersAround(box) : []))
  const shape = around(corners, page.facsimile)
  return { ...blank, purpose: 'draw', zone, article, shape, sight: corners.length > 0 ? boundsOf(shape) : null }
}

/**
 * A picture for the caption that is chosen: where the source states one for its article, else above the caption. Null where
 * no line that is a caption is chosen.
 */
export function beginPicture(page: DrawnPage, choice: Choice, zone: string): ZoneDraft | null {
  const { facsimile } = page
  const caption = captionChosen(page, choice)
  if (!facsimile || !caption) return null
  const { article, captionLine } = caption
  const stated = page.zones.find(
    ({ role, isDrawn, articleId }) => role === 'picture' && !isDrawn && articleId === article,
  )
  const box = page.lines.find(({ id }) => id === captionLine)?.box
  const above = box && rectangleOf([box[0], box[1] - box[2] * 0.7], [box[0] + box[2], box[1] - margin], facsimile)
  const shape = stated?.polygon ?? above ?? around([], facsimile)
  return { ...blank, purpose: 'picture', zone, article, captionLine, isPicture: true, shape, sight: boundsOf(shape) }
}

function captionChosen(page: DrawnPage, choice: Choice) {
  const chosen = new Set(chosenStretches(page, choice).map(({ line }) => line))
  for (const { id, stretches } of page.lines) {
    const caption = chosen.has(id) ? stretches.find(({ part }) => part === 'caption') : undefined
    if (caption?.articleId) return { article: caption.articleId, captionLine: id }
  }
  return null
}

/** A zone of the page to be reshaped. One that nobody drew takes `newId` as its own; what only a source states is none. */
export function beginReshape(page: DrawnPage, zoneId: string | undefined, newId: string): ZoneDraft | null {
  const zone = reshapable(page).find(({ id }) => id === zoneId)
  if (!zone) return null
  const { id, articleId: article, polygon, isDrawn } = zone
  const own = { zone: isDrawn ? id : newId, isDrawn, isPicture: zone.role === 'picture', isSuggested: false }
  return { ...blank, ...own, purpose: 'reshape', article, from: polygon, shape: polygon, sight: boundsOf(polygon) }
}

const reshapable = ({ zones }: DrawnPage) => zones.filter(({ role, isDrawn }) => isDrawn || role !== 'picture')

/** The zone to reshape next: behind the one that is, else the first of the article that is chosen or pointed at. */
export function nextZone(
  page: DrawnPage,
  now: ZoneDraft | null,
  article: string | null,
  by: -1 | 1 = 1,
): string | undefined {
  const all = reshapable(page)
  const isNow = ({ id, polygon }: (typeof all)[number]) => id === now?.zone || polygon === now?.from
  const at = now?.purpose === 'reshape' ? all.findIndex(isNow) : -1
  if (at >= 0) return all[(at + by + all.length) % all.length]?.id
  return (all.find(({ articleId }) => articleId === article) ?? all[0])?.id
}

/** The lines that lie in a shape, and how many of them would come to its article. */
export function linesIn(page: DrawnPage, { shape, article }: ZoneDraft) {
  const inside = page.lines.filter(({ text, box }) => text.trim() !== '' && box !== null && liesIn(box, shape))
  const coming = inside.filter(
    ({ stretches }) => !stretches.some(({ articleId }) => articleId !== null && articleId === article),
  )
  return { inside, coming: coming.length }
}

/** The act that keeps what was drawn; `newArticle` is the id of an article that may come to be. Null: there is no polygon yet. */
export function actOfDraft(draft: ZoneDraft, newArticle: string): PageAct | null {
  const { purpose, zone, article, captionLine, from } = draft
  const polygon = draft.shape.map(([x, y]): [number, number] => [x, y])
  if (polygon.length < 3) return null
  if (purpose === 'picture') return captionLine === null ? null : { kind: 'cutPicture', zone, polygon, captionLine }
  if (purpose === 'draw')
    return { kind: 'drawZone', zone, polygon, article: article ?? newArticle, isNew: article === null }
  const before = (from ?? draft.shape).map(([x, y]): [number, number] => [
    Math.max(0, Math.round(x)),
    Math.max(0, Math.round(y)),
  ])
  return article === null ? null : { kind: 'reshapeZone', zone, polygon, article, from: before }
}

const cornersAround = ([x, y, width, height]: readonly [number, number, number, number]): Point[] => [
  [x - margin, y - margin],
  [x + width + margin, y + height + margin],
]

function around(corners: readonly Point[], image: { readonly width: number; readonly height: number }): Shape {
  const bounds = boundsOf(corners)
  const { width, height } = image
  if (!bounds) return rectangleOf([width / 3, height / 3], [(width * 2) / 3, (height * 2) / 3], image)
  return rectangleOf([bounds[0], bounds[1]], [bounds[0] + bounds[2], bounds[1] + bounds[3]], image)
}
