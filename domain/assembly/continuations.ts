import type { Block } from './block.ts'
import type { Allows } from './decisions.ts'
import type { BodyPart, Part } from './parts.ts'
import { pieceText, segmentOf } from './piece.ts'
import type { PreparedPage } from './preparePage.ts'

/** A stretch of a page: indexes into the pages and into that page's stretches. */
export type StretchPlace = { readonly page: number; readonly stretch: number }
/** An article that goes on elsewhere; `jump` holds the jump lines that say so, empty where the text itself does. */
export type Continuation = { readonly from: StretchPlace; readonly to: StretchPlace; readonly jump: readonly Block[] }

/** A jump line with what is asked of the stretch that it stands at, so that its page need not be kept. */
export type Jump = StretchPlace & {
  readonly number: string
  readonly block: Block
  /** 上接: the stretch begins on another page. */
  readonly arrives: boolean
  readonly words: ReadonlySet<string>
  /** The first lines of the stretch. */
  readonly opening: readonly Block[]
}
/** `taken`: stretches that a jump line has tied already, `page:stretch` as the later part, `page:stretch>` as the earlier. */
export type JumpTies = { readonly ties: readonly Continuation[]; readonly taken: ReadonlySet<string> }

const numerals = '〇一二三四五六七八九十'

/** The number of a page as jump lines and folios print it, in digits. */
function numberIn(text: string): string {
  const found = /第?\s*([A-Z]?)([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s*版/u.exec(text)
  const digits = (found?.[2] ?? '').replace(/[０-９]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  if (/^[0-9]+$/u.test(digits)) return (found?.[1] ?? '') + String(Number(digits))
  const ten = digits.indexOf('十')
  const one = (c: string | undefined): number => (c ? Math.max(0, numerals.indexOf(c)) : 0)
  if (ten < 0) return digits === '' ? '' : (found?.[1] ?? '') + String(one(digits))
  return (found?.[1] ?? '') + String((ten === 0 ? 1 : one(digits[0])) * 10 + one(digits[ten + 1]))
}

const bodiesOf = (page: PreparedPage, stretch: number): readonly BodyPart[] => {
  const { stretches, bodies } = page.solution
  const at = stretches[stretch]
  return at ? bodies.slice(at.from, at.to) : []
}

const openingOf = (bodies: readonly BodyPart[]): readonly Block[] =>
  bodies.slice(0, 1).flatMap((body) => body.blocks.slice(0, 1))

/** Jump lines of a page with the stretches that they stand at the end or the start of. */
export function jumpsOf(page: PreparedPage, index: number): Jump[] {
  const jumps: Jump[] = []
  let seen = 0
  for (const part of page.parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'furniture' || part.reason !== 'jumpLine') continue
    const text = part.block.body.text
    const arrives = /上接|上转|上轉/u.test(text)
    const place = arrives ? seen : seen - 1
    const stretch = page.solution.stretches.findIndex(({ from, to }) => from <= place && place < to)
    if (stretch < 0) continue
    const bodies = bodiesOf(page, stretch)
    const words = new Set(bodies.flatMap((body) => [...body.pairs.keys()]))
    const opening = openingOf(bodies)
    jumps.push({ page: index, stretch, number: numberIn(text), block: part.block, arrives, words, opening })
  }
  return jumps
}

/** How many runs of two characters both have. */
const shared = (a: Jump, b: Jump): number => [...b.words].filter((pair) => a.words.has(pair)).length

/** True when a page begins in mid-article: its first paragraph stands before any headline and opens none. */
function beginsOpen(parts: readonly Part[]): boolean {
  const first = parts.find((part) => part.kind !== 'furniture')
  return first?.kind === 'body' && !first.opens && !first.blocks[0]?.indented
}

/**
 * A page that ends in mid-sentence and a next page that begins without a headline: the text goes on, where nothing that is
 * known to be another article stands between.
 */
export function openEnd(
  page: PreparedPage,
  next: PreparedPage,
  index: number,
  taken: ReadonlySet<string>,
  allows: Allows,
): Continuation | null {
  const last = page.parts.findLast((part) => part.kind !== 'furniture')
  if (!page.wrapped || last?.kind !== 'body' || last.ended || !beginsOpen(next.parts)) return null
  if (!page.isFree.last || !next.isFree.first) return null
  const from = { page: index, stretch: page.solution.stretches.length - 1 }
  const to = { page: index + 1, stretch: 0 }
  if (taken.has(`${to.page}:${to.stretch}`) || taken.has(`${from.page}:${from.stretch}>`) || from.stretch < 0)
    return null
  return mayTie([], openingOf(bodiesOf(next, 0)), allows) ? { from, to, jump: [] } : null
}

function mayTie(jump: readonly Block[], opening: readonly Block[], allows: Allows): boolean {
  return [...jump, ...opening].every(({ pieces }) =>
    allows({
      rule: 'attachContinuation',
      segments: pieces.map(segmentOf),
      before: pieces.map(pieceText).join('\n'),
    }),
  )
}

/**
 * Which articles go on at another page, as the jump lines of all pages say (下转第3版 / 上接第1版, matched by page number and,
 * where several do, by shared words). `labels` are those printed on the pages.
 */
export function tieJumps(jumps: readonly Jump[], labels: readonly (string | null)[], allows: Allows): JumpTies {
  const open = jumps.filter(({ arrives }) => !arrives)
  const ties: Continuation[] = []
  const taken = new Set<string>()
  const numberOf = (index: number): string => numberIn(labels[index] ?? '') || String(index + 1)
  for (const target of jumps.filter(({ arrives }) => arrives)) {
    const fits = open.filter((jump) => {
      const numbers =
        jump.number === numberOf(target.page) && (target.number === '' || target.number === numberOf(jump.page))
      return numbers && jump.page !== target.page && !taken.has(`${jump.page}:${jump.stretch}>`)
    })
    const best = fits.sort((a, b) => shared(b, target) - shared(a, target))[0]
    if (!best || taken.has(`${target.page}:${target.stretch}`)) continue
    taken.add(`${best.page}:${best.stretch}>`).add(`${target.page}:${target.stretch}`)
    const jump = [best.block, target.block]
    if (mayTie(jump, target.opening, allows)) ties.push({ from: best, to: target, jump })
  }
  return { ties, taken }
}

/** Which articles of an issue go on at another page, as jump lines say, or as a page that ends in mid-sentence does. */
export function findContinuations(pages: readonly PreparedPage[], allows: Allows): Continuation[] {
  if (pages.length < 2) return []
  const labels = pages.map(({ label }) => label)
  const { ties, taken } = tieJumps(pages.flatMap(jumpsOf), labels, allows)
  const open = pages.flatMap((page, index) => {
    const next = pages[index + 1]
    return (next && openEnd(page, next, index, taken, allows)) ?? []
  })
  return [...ties, ...open]
}
