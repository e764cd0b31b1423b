import { readDateline } from '#domain/bylines/readDateline.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { countsOf, pairsOf } from '#domain/text/pairs.ts'
import { give, medianOf, type Block } from './block.ts'

/** Two characters: the indent of a paragraph. */
const lostIndent = 4

/** True when the paragraphs of a page begin with lines two characters short: their indents were printed and are gone. */
export function hasLostIndents(blocks: readonly Block[]): boolean {
  const whole = blocks.filter((block) => block.pieces.length >= 4 && !block.indented)
  const short = whole.filter((block) => {
    const missing = block.measure - (block.widths[0] ?? 0)
    return missing >= lostIndent - 2 && missing <= lostIndent + 2
  })
  return whole.length >= 5 && short.length > whole.length * 0.5
}

/** How much of a block's two-character runs stands elsewhere on its page, 0 to 1. */
function echo(text: string, counts: ReadonlyMap<string, number>): number {
  const pairs = [...countsOf(pairsOf(text))]
  if (pairs.length === 0) return 0
  return pairs.filter(([pair, own]) => (counts.get(pair) ?? 0) > own).length / pairs.length
}

const near = (a: number, b: number, margin = give): boolean => Math.abs(a - b) <= margin

/** Width of two characters: what the first line of a paragraph is narrower by when its indent is lost. */
const indent = 6

/** True when all lines but the first are as wide as the widest, and the first is so or lacks an indent. */
function isEven(block: Block, widest: number): boolean {
  return block.widths.every(
    (width, at) => near(width, widest) || (at === 0 && width < widest && width >= widest - indent),
  )
}

const halfWay = /[的了和与與是在把将將对對及为為被从從向比让讓使并並而或]$/u
const runsOn = /^[的了是和与與着们們、，。；：”’』」）]/u

/** Evidence that a block without an end is the beginning of the paragraph that goes on in `after`; above 0 it is. */
function runOver(
  block: Block,
  after: Block,
  width: number,
  known: ReadonlyMap<string, number>,
  echoed: number,
): number {
  const text = block.body.text.trim()
  const next = after.body.text.trim()
  const points = Math.min(3, text.match(/[，、；：]/gu)?.length ?? 0)
  const quotes = (text.match(/[“『「《（(]/gu)?.length ?? 0) - (text.match(/[”』」》）)]/gu)?.length ?? 0)
  let score = 2 * (0.4 - echoed) + points + (block.pieces.length > 2 ? 1 : 0)
  if (halfWay.test(text)) score += 2
  if (runsOn.test(next)) score += 2
  if (quotes > 0) score += 1.5
  if ((known.get(text.slice(-1) + next.slice(0, 1)) ?? 0) > 0) score += 1.5
  if (Math.abs(width - after.measure) > 1) score -= 0.7
  return score - 0.4
}

/** On a page that has lost its indents: whether a block's first line is short, as a paragraph's is (-2), or full (2). */
function indentSays(block: Block): number {
  if (block.pieces.length < 3 || /^\s*\p{P}/u.test(block.body.text)) return 0
  const missing = block.measure - (block.widths[0] ?? 0)
  if (missing <= 1) return 2
  return missing >= lostIndent - 1 && missing <= lostIndent + 2 ? -2 : 0
}

/** A block between two bodies without a sure class: a part of a paragraph that a column broke, or a headline. */
export function isFragment(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  known: Map<string, number>,
  indented: boolean,
): boolean {
  const text = block.body.text
  const echoed = echo(text, known)
  const open = before !== undefined && before.page === block.page && !endsSentence(before.body.text)
  const widest = block.pieces.length > 2 ? medianOf(block.widths) : Math.max(...block.widths)
  const opening = indented && !open && block.pieces.length === 1 ? widest + lostIndent : widest
  const nextFits = after !== undefined && near(opening, after.measure) && !readDateline(after.body.text)
  const lastFits = before !== undefined && near(widest, before.measure)
  const ended = endsSentence(text)
  if (ended && block.pieces.length > 1) {
    const shaped = isEven({ ...block, widths: block.widths.slice(0, -1) }, widest)
    return (shaped && (nextFits || lastFits)) || open
  }
  if (ended) return open || echoed < 0.35
  if (!isEven(block, widest)) return false
  if (open && before.full) return lastFits || nextFits
  return nextFits && runOver(block, after, opening, known, echoed) + (indented ? indentSays(after) : 0) > 0
}
