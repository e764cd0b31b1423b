import type { SourcePage } from '#domain/source/sourcePage.ts'
import { pairsOf } from '#domain/text/pairs.ts'
import { attachCaptions } from './attachCaptions.ts'
import { blockOf, blocksOf, type Block } from './block.ts'
import { classifyBlocks } from './classifyBlocks.ts'
import { allowsAll, type Allows } from './decisions.ts'
import { piecesOf, settingOf } from './pageLines.ts'
import type { CaptionPart, HeadPart, Part } from './parts.ts'
import { bodyPart, partsOf } from './partsOf.ts'
import { pieceText, segmentOf } from './piece.ts'
import { leastStay } from './puzzle.ts'
import { retagged } from './retagged.ts'
import { solveOrdered } from './solveOrdered.ts'
import { solvePage, type Solution } from './solvePage.ts'
import type { Taken } from './taken.ts'
import { titleLines } from './titleLines.ts'

/** A page taken apart and solved, before articles that go on at other pages are tied together. */
export type PreparedPage = {
  readonly label: string | null
  readonly wrapped: boolean
  readonly parts: readonly Part[]
  readonly solution: Solution
  /** The stretch of each caption; -1 for a photo article of its own. */
  readonly captions: ReadonlyMap<CaptionPart, number>
  /** The stretch of each author line that stands without a headline; -1 for none. */
  readonly signatures: ReadonlyMap<HeadPart, number>
  /** Column tags by stretch. */
  readonly tags: ReadonlyMap<number, string>
}

/** Stretches that end and begin at a place between paragraphs, and the one around it; -1 where there is none. */
function neighbours(
  solution: Solution,
  place: number,
): { readonly before: number; readonly after: number; readonly around: number } {
  const at = (test: (from: number, to: number) => boolean): number =>
    solution.stretches.findIndex(({ from, to }) => test(from, to))
  return {
    before: at((_, to) => to === place),
    after: at((from) => from === place),
    around: at((from, to) => from < place && place < to),
  }
}

/** Author lines without a headline above: they close the article before, or open the page's first. */
function lonelySignatures(parts: readonly Part[], solution: Solution): Map<HeadPart, number> {
  const result = new Map<HeadPart, number>()
  let seen = 0
  for (const part of parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'head' || part.blocks.length > 0) continue
    const { before, after, around } = neighbours(solution, seen)
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
  let seen = 0
  for (const part of parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'tag') continue
    const { before, after, around } = neighbours(solution, seen)
    const behind = kin(part.text, solution, before)
    const ahead = kin(part.text, solution, after)
    const at = around >= 0 ? around : behind > ahead ? before : after >= 0 ? after : before
    if (at >= 0) owners.set(at, part.text)
  }
  return owners
}

/** What was decided before the rules run: which characters have a place, which repairs are refused. */
export type Before = { readonly taken: Taken; readonly allows: Allows }

/** Words that may not be lifted out of the text as a caption stay in it as a paragraph. */
function heldCaptions(parts: readonly Part[], allows: Allows): readonly Part[] {
  if (allows === allowsAll) return parts
  return parts.map((part) => {
    if (part.kind !== 'caption') return part
    const before = part.pieces.map(pieceText).join('\n')
    const lifted = allows({ rule: 'liftCaption', segments: part.pieces.map(segmentOf), before })
    return lifted ? part : bodyPart([blockOf(part.pieces, 1, false)])
  })
}

type Solved = { readonly parts: readonly Part[]; readonly solution: Solution }

/** A page with one paragraph a line. */
function solveListed(blocks: readonly Block[], allows: Allows): Solved {
  const parts = heldCaptions(partsOf(blocks, { classes: titleLines(blocks), stay: new Map() }, false), allows)
  return { parts, solution: solveOrdered(parts, allows) }
}

/** How often a page is solved again with what turned out to be subheads. */
const rounds = 2

/** Characters of a standing head, at most. */
const longestTag = 8

/**
 * True of a few characters between what ends an article and a headline: what the next article runs under. A subhead
 * stands above text, and a line of verse behind others.
 */
function runsBelow(parts: readonly Part[], head: HeadPart): boolean {
  const at = parts.indexOf(head)
  const [before, after] = [parts[at - 1], parts[at + 1]]
  const ends = before === undefined || (before.kind === 'body' ? before.ended : before.kind !== 'head')
  const text = head.text.replace(/\s+/gu, '')
  return (
    ends &&
    after?.kind === 'head' &&
    after.blocks.length > 0 &&
    after.stay !== head.stay &&
    /^\p{Script=Han}+$/u.test(text) &&
    text.length <= longestTag
  )
}

/**
 * A page of wrapped lines. A line that may be a headline or a subhead is tried as a headline; where no article of the page
 * takes it, it stays in the text, and the page is solved again.
 */
function solveWrapped(blocks: readonly Block[], allows: Allows): Solved {
  let told = classifyBlocks(blocks)
  for (let round = 0; ; round++) {
    const parts = heldCaptions(partsOf(blocks, told, true), allows)
    const solution = solvePage(parts, allows)
    const staying = new Map<Block, 'body' | 'tag'>()
    for (const at of solution.free) {
      const head = solution.heads[at]
      const [block] = head?.blocks ?? []
      if (!head || !block || head.stay === null || head.stay <= leastStay) continue
      staying.set(block, runsBelow(parts, head) ? 'tag' : 'body')
    }
    if (staying.size === 0 || round === rounds) return { parts, solution }
    told = {
      ...told,
      classes: told.classes.map((kind, at) => {
        const block = blocks[at]
        return (block && staying.get(block)) ?? kind
      }),
    }
  }
}

/** Takes one page apart and solves it: blocks, what they are, paragraphs, articles with headlines and captions. */
export function preparePage(page: SourcePage, index: number, { taken, allows }: Before): PreparedPage {
  const setting = settingOf(page)
  const { wrapped } = setting
  const blocks = blocksOf(piecesOf(page, index, taken, setting.geometry?.order), setting)
  const solved = wrapped ? solveWrapped(blocks, allows) : solveListed(blocks, allows)
  const { parts, solution } = retagged(solved.parts, solved.solution, lonelySignatures(solved.parts, solved.solution))
  return {
    label: page.label,
    wrapped,
    parts,
    solution,
    captions: attachCaptions(parts, solution, wrapped),
    signatures: lonelySignatures(parts, solution),
    tags: tagOwners(parts, solution),
  }
}
