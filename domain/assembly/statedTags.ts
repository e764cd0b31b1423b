import type { Box, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { widthOf } from '#domain/text/width.ts'
import { composeText } from './composeText.ts'
import { furnitureOf } from './furniture.ts'
import { widestTag } from './partScraps.ts'
import type { ArticleParts } from './parts.ts'
import type { Piece } from './piece.ts'
import { segmentOf } from './piece.ts'
import type { Loose } from './splitFurniture.ts'
import type { Taken } from './taken.ts'

/** How far below its column tag a headline may begin, in heights of the tag. */
const farthest = 4

type Boxed = Piece & { readonly line: { readonly box: Box } }

const isBoxed = (piece: Piece): piece is Boxed => piece.line.box !== null

/** A box as its text runs: on vertical pages lines stand from right to left, and "below" is to the left. */
function asRead({ vertical }: SourceLine, [x, y, width, height]: Box): Box {
  return vertical ? [y, -x - width, height, width] : [x, y, width, height]
}

/** Where an article stands in print: the lines it begins with (its headline set, or its first line), and all of them. */
type Standing = { readonly opening: readonly Boxed[]; readonly all: readonly Boxed[] }

function standingOf({ set, bodies }: ArticleParts): Standing {
  const headed = [set?.kicker, set?.headline, set?.subheadline].flatMap((part) => part?.pieces ?? [])
  const text = bodies.flatMap(({ pieces }) => pieces)
  const opening = headed.length > 0 ? headed : text.slice(0, 1)
  return { opening: opening.filter(isBoxed), all: [...headed, ...text].filter(isBoxed) }
}

/** How far under the tag the article begins, in pixels; null where it does not begin under it. */
function dropTo({ opening, all }: Standing, tag: Boxed): number | null {
  const [x, y, width, height] = asRead(tag.line, tag.line.box)
  const boxesOf = (pieces: readonly Boxed[]): readonly Box[] =>
    pieces.filter(({ page }) => page === tag.page).map(({ line }) => asRead(tag.line, line.box))
  const drop = Math.min(...boxesOf(opening).map((box) => box[1])) - (y + height)
  if (drop < -height / 2 || drop > farthest * height) return null
  const spans = boxesOf(all)
  const left = Math.min(...spans.map((box) => box[0]))
  const right = Math.max(...spans.map((box) => box[0] + box[2]))
  return x + width > left - height && x < right ? drop : null
}

/** Free lines of a page that are short enough, and not in the row of its folio. */
function tagLines(source: SourcePage, page: number, taken: Taken): readonly Boxed[] {
  const rows = source.lines.flatMap(({ box, text }) => (box && furnitureOf(text, 1) !== null ? [box] : []))
  const isInRow = ([, y, , height]: Box): boolean => rows.some(([, top, , tall]) => y < top + tall && top < y + height)
  return source.lines.flatMap((line, at) => {
    const width = widthOf(line.text, 1)
    if (!line.box || width === 0 || width > widestTag || endsSentence(line.text)) return []
    if (furnitureOf(line.text, 1) !== null || isInRow(line.box)) return []
    const piece: Piece = { line, page, at, from: 0, to: line.text.length }
    const [free] = taken.rest(piece)
    return isBoxed(piece) && free?.from === 0 && free.to === piece.to ? [piece] : []
  })
}

/**
 * Gives stated articles the column tags that stand right over them in print, where boxes tell so: sources that state their
 * articles leave the standing heads out. A tag goes to one article; an article that has one keeps it.
 * @returns the articles, and the tags' lines, which are taken
 */
export function statedTags(
  articles: readonly ArticleParts[],
  pages: Iterable<readonly [index: number, page: SourcePage]>,
  taken: Taken,
): { readonly articles: readonly ArticleParts[]; readonly loose: readonly Loose[] } {
  const named = [...articles]
  const standings = articles.map(standingOf)
  const loose: Loose[] = []
  for (const tag of [...pages].flatMap(([at, page]) => tagLines(page, at, taken))) {
    let nearest = { at: -1, drop: Infinity }
    standings.forEach((standing, at) => {
      const drop = named[at]?.columnTag === null ? dropTo(standing, tag) : null
      if (drop !== null && drop < nearest.drop) nearest = { at, drop }
    })
    const article = named[nearest.at]
    if (!article) continue
    named[nearest.at] = { ...article, columnTag: composeText(taken.take(tag)).text }
    loose.push({ segment: segmentOf(tag), reason: 'columnTag' })
  }
  return { articles: named, loose }
}
