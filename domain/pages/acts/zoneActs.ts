import { boundsOf, liesIn, type Point } from '#domain/facsimiles/polygon.ts'
import { cornersOf } from '#domain/facsimiles/pageZones.ts'
import { isActRefused, refuseAct, type ActRefusal } from '../actRefusal.ts'
import { stretchesOf, stretchText, type LaidZone, type PageLayout, type PrintedLines, type Stretch } from '../layout.ts'
import { tidyLayout } from '../tidyLayout.ts'
import { makeArticle, moveStretches, setAside } from './moveStretches.ts'

/** A picture has at least so many pixels on each side. */
const smallestPicture = 16

type Polygon = readonly Point[]

/**
 * Draws a zone for an article, or for one that is made of what lies in it: the lines in it become the article's, each as
 * what it was. Of a line that the article has a stretch of, the rest stays where somebody put it.
 */
export function drawZone(
  lines: PrintedLines,
  layout: PageLayout,
  drawn: { readonly zone: string; readonly polygon: Polygon; readonly article: string; readonly isNew: boolean },
): PageLayout | ActRefusal {
  const { zone: id, polygon, article, isNew } = drawn
  if (layout.zones.some((one) => one.id === id)) return refuseAct('pageChanged')
  const laid = takeIn(lines, layout, { polygon, article, isNew })
  if (isActRefused(laid)) return laid
  return withZone(lines, laid, { id, role: 'article', polygon, captionLine: null, article })
}

/**
 * Gives a zone another shape: the lines that it holds now become its article's, and those of the article that it holds no
 * more are unaccounted for, until somebody says where they go. A picture is cut anew.
 */
export function reshapeZone(
  lines: PrintedLines,
  layout: PageLayout,
  drawn: { readonly zone: string; readonly polygon: Polygon; readonly article: string; readonly from: Polygon },
): PageLayout | ActRefusal {
  const { zone: id, polygon } = drawn
  const known = layout.zones.find((one) => one.id === id)
  if (known?.role === 'picture') return withPicture(lines, layout, { ...known, polygon })
  const zone = known ?? { id, role: 'article', captionLine: null, article: drawn.article, polygon: drawn.from }
  const { article } = zone
  const laid = takeIn(lines, layout, { polygon, article, isNew: false })
  if (isActRefused(laid)) return laid
  const left = laid.articles
    .filter((one) => one.id === article)
    .flatMap(stretchesOf)
    .filter((own) => isIn(lines, own, zone.polygon) && !isIn(lines, own, polygon))
  const freed = left.length > 0 ? setAside(lines, laid, left, 'unknown') : laid
  return isActRefused(freed) ? freed : withZone(lines, freed, { ...zone, polygon })
}

/** Takes away a zone or a picture that a person drew; lines stay where they are. */
export function removeZone(layout: PageLayout, id: string): PageLayout | ActRefusal {
  if (!layout.zones.some((one) => one.id === id)) return refuseAct('pageChanged')
  return { ...layout, zones: layout.zones.filter((one) => one.id !== id) }
}

/** Cuts a picture out of the page for the caption that holds a line. */
export function cutPicture(
  lines: PrintedLines,
  layout: PageLayout,
  cut: { readonly zone: string; readonly polygon: Polygon; readonly captionLine: string },
): PageLayout | ActRefusal {
  const { zone: id, polygon, captionLine } = cut
  const owner = layout.articles.find(({ parts }) =>
    parts.some(({ part, stretches }) => part === 'caption' && stretches.some(({ line }) => line === captionLine)),
  )
  if (!owner) return refuseAct('noCaptionChosen')
  if (layout.zones.some((one) => one.id === id)) return refuseAct('pageChanged')
  return withPicture(lines, layout, { id, role: 'picture', polygon, captionLine, article: owner.id })
}

const isIn = (lines: PrintedLines, { line }: Stretch, polygon: Polygon): boolean => {
  const box = lines.get(line)?.box
  return box !== undefined && liesIn(box, polygon)
}

function takeIn(
  lines: PrintedLines,
  layout: PageLayout,
  { polygon, article, isNew }: { readonly polygon: Polygon; readonly article: string; readonly isNew: boolean },
): PageLayout | ActRefusal {
  const target = layout.articles.find(({ id }) => id === article)
  if ((target === undefined) !== isNew) return refuseAct('pageChanged')
  const others = [
    ...layout.articles.filter((one) => one !== target).flatMap(stretchesOf),
    ...layout.aside.map(({ stretch }) => stretch),
  ]
  const held = target ? stretchesOf(target).filter((own) => isIn(lines, own, polygon)) : []
  const known = new Set(held.map(({ line }) => line))
  const wanted = others.filter(
    (one) => !known.has(one.line) && isIn(lines, one, polygon) && stretchText(lines, one).trim() !== '',
  )
  if (held.length + wanted.length === 0) return refuseAct('zoneHoldsNoLine')
  if (isNew) return makeArticle(lines, layout, wanted, { id: article })
  if (wanted.length > 0) return moveStretches(lines, layout, wanted, article)
  const articles = layout.articles.map((one) => (one.id === article ? { ...one, byHand: true } : one))
  return { ...layout, articles }
}

/** The layout with a zone in its place, or as a new one. */
function withZone(lines: PrintedLines, layout: PageLayout, zone: LaidZone): PageLayout {
  const others = layout.zones.filter(({ id }) => id !== zone.id)
  return tidyLayout(lines, { ...layout, zones: [...others, zone] })
}

/** A picture is a rectangle: around whatever was drawn. */
function withPicture(lines: PrintedLines, layout: PageLayout, zone: LaidZone): PageLayout | ActRefusal {
  const bounds = boundsOf(zone.polygon)
  if (!bounds || Math.min(bounds[2], bounds[3]) < smallestPicture) return refuseAct('pictureTooSmall')
  return withZone(lines, layout, { ...zone, polygon: cornersOf(bounds) })
}
