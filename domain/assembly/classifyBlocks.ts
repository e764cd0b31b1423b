import { openingBylines } from '#domain/bylines/findBylines.ts'
import { readDateline } from '#domain/bylines/readDateline.ts'
import { readSignature } from '#domain/bylines/readSignature.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { countsOf, pairsOf } from '#domain/text/pairs.ts'
import type { UnassignedReason } from './assembly.ts'
import { captionEnd, captionStart, give, medianOf, type Block } from './block.ts'
import { furnitureOf } from './furniture.ts'

export type BlockClass = 'body' | 'head' | 'caption' | 'signature' | 'tag' | UnassignedReason

const signed = /(?:记者|記者|通讯员|通訊員|新华社|本报|图片|资料).{0,24}(?:摄|攝|供图|供圖|摄影报道)\s*[）)]?\s*$/u

/** True when a block is a caption: it says that it shows a picture, or who took it. */
export function isCaption(block: Block): boolean {
  const text = block.body.text
  if (block.pieces.length > 8 || text.length > 320) return false
  if (captionStart.test(text)) return true
  if (!captionEnd.test(text) || readDateline(text)) return false
  return (
    signed.test(text) ||
    (block.pieces.length <= 4 && /[\s。（(]\s*\p{Script=Han}{2,4}\s*(?:摄|攝|摄影)\s*[）)]?$/u.test(text))
  )
}

/** Two characters: the indent of a paragraph. */
const lostIndent = 4

/** Who speaks, when a block is a turn of a printed conversation: `记者：`, `问：`. */
const speakerOf = (block: Block): string | null => /^\s*(\p{Script=Han}{1,5})[：:]/u.exec(block.body.text)?.[1] ?? null

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

/** What a block is by itself, when that is beyond doubt. */
function sureClass(block: Block): BlockClass | null {
  const lines = block.pieces.length
  const text = block.body.text
  const furniture = furnitureOf(text, lines)
  if (furniture) return furniture
  if (isCaption(block)) return 'caption'
  if (readDateline(text) || (lines > 1 && openingBylines(text).length > 0)) return 'body'
  if (block.spaced && lines <= 5) return 'head'
  if (lines > 5) return 'body'
  if (endsSentence(text) && (lines > 2 || text.length > 40 || /[。]$/u.test(text))) return 'body'
  if (/[，、；]$/u.test(text) || /。./u.test(text.slice(0, -1))) return 'body'
  return null
}

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

/** A block between two bodies without a sure class: a part of a paragraph that a column broke, or a headline. */
function isFragment(
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
  return nextFits && runOver(block, after, opening, known, echoed) > 0
}

/** True of words in one bracket alone, as stand below an article: who wrote it, where it was taken from. */
export const isClosingNote = (text: string): boolean => /^\s*[（(〔][^（()）〔〕]{2,80}[）)〕]\s*$/u.test(text)

/** Says of every block of a page what it is. */
export function classifyBlocks(blocks: readonly Block[]): BlockClass[] {
  const counts = countsOf(blocks.flatMap((block) => pairsOf(block.body.text)))
  const speakers = countsOf(blocks.flatMap((block) => speakerOf(block) ?? []))
  const indented = hasLostIndents(blocks)
  const classes = blocks.map((block) => {
    const speaker = speakerOf(block)
    const sure = sureClass(block)
    return sure === null && speaker !== null && (speakers.get(speaker) ?? 0) > 1 ? 'body' : sure
  })
  const nearest = (from: number, step: 1 | -1): Block | undefined => {
    for (let at = from + step, left = 40; left > 0 && at >= 0 && at < blocks.length; at += step, left--)
      if (classes[at] === 'body') return blocks[at]
    return undefined
  }
  blocks.forEach((block, at) => {
    if (classes[at] !== null && classes[at] !== 'head') return
    const previous = classes[at - 1]
    if (isClosingNote(block.body.text) && previous !== 'head' && previous !== 'signature') {
      classes[at] = 'body'
      return
    }
    if (!block.spaced && previous === 'head' && readSignature(block.body.text, true).length > 0)
      classes[at] = 'signature'
    else if (!block.spaced && readSignature(block.body.text, false).length > 0) classes[at] = 'signature'
    else if (classes[at] === null)
      classes[at] = isFragment(block, nearest(at, -1), nearest(at, 1), counts, indented) ? 'body' : 'head'
    const short = block.pieces.length === 1 && block.head.length <= 14
    if (classes[at] === 'head' && block.tight && block.indented && short && !block.spaced) classes[at] = 'tag'
  })
  return classes.map((value) => value ?? 'body')
}
