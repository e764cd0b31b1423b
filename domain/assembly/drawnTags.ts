import { widthOf } from '#domain/text/width.ts'
import { endsSentence } from '#domain/text/characters.ts'
import type { Placed } from './columnOrder.ts'
import { furnitureOf } from './furniture.ts'
import { kickerEnd, talk } from './headWords.ts'

/** A standing head is set in the size of the text: a kicker, which is one with its headline, is larger. */
const larger = 1.08
const smaller = 0.8
/** In half squares: more words than that say what the article is about. */
const widest = 20
/** A headline's type over that of the text, at least. */
const headline = 1.25
/** How far below it the headline begins at most, in heights of its own type. */
const farthest = 2

/** What a page's boxes are asked for: its lines in reading order, the size of each one's type, the text's, and its words. */
export type Standing = {
  readonly lines: readonly Placed[]
  readonly sizeOf: (line: Placed) => number
  readonly body: number
  readonly textOf: (line: Placed) => string
}

const foot = ({ box }: Placed): number => box[1] + box[3]
const gap = (above: Placed, below: Placed): number => below.box[1] - foot(above)
const across = (a: Placed, b: Placed): boolean =>
  Math.min(a.box[0] + a.box[2], b.box[0] + b.box[2]) > Math.max(a.box[0], b.box[0])

/** The white above a line, up to what stands over it in its place across the page; a lot where nothing does. */
function whiteAbove(line: Placed, lines: readonly Placed[]): number {
  let least = Infinity
  for (const other of lines)
    if (other !== line && across(other, line) && foot(other) <= line.box[1] + 0.3 * line.box[3])
      least = Math.min(least, Math.max(0, gap(other, line)))
  return least
}

/**
 * The standing heads of a page (栏目), by index: a few words without an end, set as large as the text, right over a
 * headline and nearer to it than to what stands above them. The headline need not begin where they do: it may be centred
 * over columns whose edge they keep.
 */
export function drawnTags({ lines, sizeOf, body, textOf }: Standing): ReadonlySet<number> {
  const isSmall = (line: Placed): boolean => sizeOf(line) <= larger * body && sizeOf(line) >= smaller * body
  const isHead = (line: Placed | undefined): line is Placed => line !== undefined && sizeOf(line) >= headline * body
  const found = new Set<number>()
  lines.forEach((line, at) => {
    const [next, second] = [lines[at + 1], lines[at + 2]]
    const text = textOf(line)
    const width = widthOf(text, 1)
    if (!next || !isSmall(line) || width < 3 || width > widest) return
    if (kickerEnd.test(text.trim()) || talk.test(text)) return
    if (endsSentence(text) || /[，、；：:,;]$/u.test(text.trim()) || furnitureOf(text, 1) !== null) return
    // A kicker may stand between it and the headline.
    const heads = isHead(next) || (!isSmall(next) && isHead(second) && gap(next, second) < sizeOf(second))
    const drop = gap(line, next)
    if (!heads || drop < -0.3 * line.box[3] || drop > farthest * sizeOf(line)) return
    if (whiteAbove(line, lines) > Math.max(drop, 0.6 * body)) found.add(line.at)
  })
  return found
}
