import type { SourcePage } from '#domain/source/sourcePage.ts'
import { pairsOf } from '#domain/text/pairs.ts'
import { attachCaptions } from './attachCaptions.ts'
import { blocksOf, type Block } from './block.ts'
import { countBelow } from './countBelow.ts'
import type { Allows } from './decisions.ts'
import { heldCaptions } from './heldCaptions.ts'
import { piecesOf, settingOf } from './pageLines.ts'
import type { CaptionPart, HeadPart, Part } from './parts.ts'
import { partsOf } from './partsOf.ts'
import type { Piece } from './piece.ts'
import { retagged } from './retagged.ts'
import { solveOrdered } from './solveOrdered.ts'
import type { Solution } from './solvePage.ts'
import { solveWrapped, type Solved } from './solveWrapped.ts'
import type { Taken } from './taken.ts'
import { titleLines } from './titleLines.ts'

/** A page taken apart and solved, before articles that go on at other pages are tied together. */
export type PreparedPage = {
  readonly label: string | null
  readonly wrapped: boolean
  /** Whether the page's first and last words are among `parts`, and not of an article that a person or the source gave. */
  readonly isFree: { readonly first: boolean; readonly last: boolean }
  readonly parts: readonly Part[]
  readonly solution: Solution
  /** The stretch of each caption; -1 for a photo article of its own. */
  readonly captions: ReadonlyMap<CaptionPart, number>
  /** The stretch of each author line that stands without a headline; -1 for none. */
  readonly signatures: ReadonlyMap<HeadPart, number>
  /** Column tags by stretch. */
  readonly tags: ReadonlyMap<number, string>
}

/** Stretches that end and begin at a place between paragraphs, and the one around it; -1 where there is none. `ends` are those of all stretches. */
function neighbours(
  { stretches }: Solution,
  ends: readonly number[],
  place: number,
): { readonly before: number; readonly after: number; readonly around: number } {
  const low = countBelow(ends, place)
  const [own, next] = [stretches[low], stretches[low + 1]]
  if (own && own.from < place && place < own.to) return { before: -1, after: -1, around: low }
  if (own?.to === place) return { before: low, after: next?.from === place ? low + 1 : -1, around: -1 }
  return { before: -1, after: own?.from === place ? low : -1, around: -1 }
}

/** Author lines without a headline above: they close the article before, or open the page's first. */
function lonelySignatures(parts: readonly Part[], solution: Solution): Map<HeadPart, number> {
  const result = new Map<HeadPart, number>()
  const ends = solution.stretches.map(({ to }) => to)
  let seen = 0
  for (const part of parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'head' || part.blocks.length > 0) continue
    const { before, after, around } = neighbours(solution, ends, seen)
    result.set(part, around >= 0 ? around : before >= 0 ? before : after)
  }
  return result
}

/** How many runs of a column tag an article's paragraphs hold. */
function kin(tag: string, solution: Solution, at: number): number {
  const stretch = solution.stretches[at]
  if (!stretch) return -1
  const bodies = solution.bodies.slice(stretch.from, stretch.to)
  return pairsOf(tag).filter((pair) => bodies.some((body) => body.pairs.has(pair))).length
}

/** The article that runs under a column tag: the one that takes its words up, else the one below. */
function tagOwners(parts: readonly Part[], solution: Solution): Map<number, string> {
  const owners = new Map<number, string>()
  const ends = solution.stretches.map(({ to }) => to)
  let seen = 0
  for (const part of parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'tag') continue
    const { before, after, around } = neighbours(solution, ends, seen)
    const behind = kin(part.text, solution, before)
    const ahead = kin(part.text, solution, after)
    const drawn = part.block.standing === true && after >= 0
    const at = drawn ? after : around >= 0 ? around : behind > ahead ? before : after >= 0 ? after : before
    if (at >= 0) owners.set(at, part.text)
  }
  return owners
}

/** What was decided before the rules run: which characters have a place, which repairs are refused. */
export type Before = { readonly taken: Taken; readonly allows: Allows }

/** A page with one paragraph a line. */
function solveListed(blocks: readonly Block[], allows: Allows): Solved {
  const parts = heldCaptions(partsOf(blocks, { classes: titleLines(blocks), stay: new Map() }, false), allows)
  return { parts, solution: solveOrdered(parts, allows) }
}

function freeEnds(page: SourcePage, pieces: readonly Piece[], order: readonly number[]): PreparedPage['isFree'] {
  const printed = order.filter((at) => page.lines[at]?.text.trim() !== '')
  return { first: pieces[0]?.at === printed[0], last: pieces.at(-1)?.at === printed.at(-1) }
}

/** Takes one page apart and solves it: blocks, what they are, paragraphs, articles with headlines and captions. */
export function preparePage(page: SourcePage, index: number, { taken, allows }: Before): PreparedPage {
  const setting = settingOf(page)
  const { wrapped } = setting
  const order = setting.geometry?.order
  const pieces = piecesOf(page, index, taken, order)
  const blocks = blocksOf(pieces, setting)
  const solved = wrapped ? solveWrapped(blocks, allows) : solveListed(blocks, allows)
  const { parts, solution } = retagged(solved.parts, solved.solution, lonelySignatures(solved.parts, solved.solution))
  return {
    label: page.label,
    wrapped,
    isFree: freeEnds(page, pieces, order ?? page.lines.map((_, at) => at)),
    parts,
    solution,
    captions: attachCaptions(parts, solution, wrapped),
    signatures: lonelySignatures(parts, solution),
    tags: tagOwners(parts, solution),
  }
}
