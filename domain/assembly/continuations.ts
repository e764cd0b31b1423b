import type { Block } from './block.ts'
import type { Allows } from './decisions.ts'
import type { BodyPart, Part } from './parts.ts'
import { pieceText, segmentOf } from './piece.ts'
import type { PreparedPage } from './preparePage.ts'

/** A stretch of a page: indexes into the pages and into that page's stretches. */
export type StretchPlace = { readonly page: number; readonly stretch: number }
/** An article that goes on elsewhere; `jump` holds the jump lines that say so, empty where the text itself does. */
export type Continuation = { readonly from: StretchPlace; readonly to: StretchPlace; readonly jump: readonly Block[] }

type Jump = StretchPlace & { readonly number: string; readonly block: Block }

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

/** Jump lines of a page with the stretches that they stand at the end or the start of. */
function jumpsOf(page: PreparedPage, index: number): { readonly out: readonly Jump[]; readonly in: readonly Jump[] } {
  const out: Jump[] = []
  const into: Jump[] = []
  let seen = 0
  for (const part of page.parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'furniture' || part.reason !== 'jumpLine') continue
    const text = part.block.body.text
    const arrives = /上接|上转|上轉/u.test(text)
    const place = arrives ? seen : seen - 1
    const stretch = page.solution.stretches.findIndex(({ from, to }) => from <= place && place < to)
    if (stretch >= 0) (arrives ? into : out).push({ page: index, stretch, number: numberIn(text), block: part.block })
  }
  return { out, in: into }
}

const bodiesOf = (pages: readonly PreparedPage[], place: StretchPlace): readonly BodyPart[] => {
  const solution = pages[place.page]?.solution
  const stretch = solution?.stretches[place.stretch]
  return stretch && solution ? solution.bodies.slice(stretch.from, stretch.to) : []
}

function shared(pages: readonly PreparedPage[], a: StretchPlace, b: StretchPlace): number {
  const words = new Set(bodiesOf(pages, a).flatMap((body) => [...body.pairs.keys()]))
  return bodiesOf(pages, b).reduce(
    (sum, body) => sum + [...body.pairs.keys()].filter((pair) => words.has(pair)).length,
    0,
  )
}

/** True when a page begins in mid-article: its first paragraph stands before any headline and opens none. */
function beginsOpen(parts: readonly Part[]): boolean {
  const first = parts.find((part) => part.kind !== 'furniture')
  return first?.kind === 'body' && !first.opens && !first.blocks[0]?.indented
}

/** A page that ends in mid-sentence and a next page that begins without a headline: the text goes on. */
function openEnds(pages: readonly PreparedPage[], taken: ReadonlySet<string>): Continuation[] {
  return pages.flatMap((page, index) => {
    const next = pages[index + 1]
    const last = page.parts.findLast((part) => part.kind !== 'furniture')
    if (!next || !page.wrapped || last?.kind !== 'body' || last.ended || !beginsOpen(next.parts)) return []
    const from = { page: index, stretch: page.solution.stretches.length - 1 }
    const to = { page: index + 1, stretch: 0 }
    return taken.has(`${to.page}:${to.stretch}`) || from.stretch < 0 ? [] : [{ from, to, jump: [] }]
  })
}

/** Blocks that an article gets from another page by a tie: the jump lines, and the first lines there. */
export function tiedBlocks(pages: readonly PreparedPage[], { to, jump }: Continuation): readonly Block[] {
  return [
    ...jump,
    ...bodiesOf(pages, to)
      .slice(0, 1)
      .flatMap((body) => body.blocks.slice(0, 1)),
  ]
}

function mayTie(pages: readonly PreparedPage[], tie: Continuation, allows: Allows): boolean {
  return tiedBlocks(pages, tie).every(({ pieces }) =>
    allows({
      rule: 'attachContinuation',
      segments: pieces.map(segmentOf),
      before: pieces.map(pieceText).join('\n'),
    }),
  )
}

/**
 * Which articles of an issue go on at another page, as jump lines say (下转第3版 / 上接第1版, matched by page number and,
 * where several do, by shared words), or as a page that ends in mid-sentence does.
 */
export function findContinuations(pages: readonly PreparedPage[], allows: Allows): Continuation[] {
  if (pages.length < 2) return []
  const jumps = pages.map(jumpsOf)
  const open = jumps.flatMap(({ out }) => out)
  const found: Continuation[] = []
  const taken = new Set<string>()
  const numberOf = (index: number): string => numberIn(pages[index]?.label ?? '') || String(index + 1)
  for (const target of jumps.flatMap((jump) => jump.in)) {
    const fits = open.filter((jump) => {
      const numbers =
        jump.number === numberOf(target.page) && (target.number === '' || target.number === numberOf(jump.page))
      return numbers && jump.page !== target.page && !taken.has(`${jump.page}:${jump.stretch}>`)
    })
    const best = fits.sort((a, b) => shared(pages, b, target) - shared(pages, a, target))[0]
    if (!best || taken.has(`${target.page}:${target.stretch}`)) continue
    taken.add(`${best.page}:${best.stretch}>`).add(`${target.page}:${target.stretch}`)
    found.push({ from: best, to: target, jump: [best.block, target.block] })
  }
  return [...found, ...openEnds(pages, taken)].filter((tie) => mayTie(pages, tie, allows))
}
