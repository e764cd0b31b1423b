import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { UnassignedReason } from './assembly.ts'
import { attachCaptions } from './attachCaptions.ts'
import { blocksOf, type Block } from './block.ts'
import { classifyBlocks } from './classifyBlocks.ts'
import { draftArticle, type ArticleParts, type DraftArticle } from './draftArticle.ts'
import type { CaptionPart, HeadPart, Part } from './parts.ts'
import { partsOf } from './partsOf.ts'
import { settingOf } from './pageLines.ts'
import { segmentOf, type Piece } from './piece.ts'
import { solveOrdered } from './solveOrdered.ts'
import { solvePage, type Solution } from './solvePage.ts'
import { titleLines } from './titleLines.ts'

export type LooseSegment = { readonly segment: string; readonly reason: UnassignedReason; readonly piece: Piece }
export type DraftPage = { readonly articles: readonly DraftArticle[]; readonly loose: readonly LooseSegment[] }

const looseOf = (blocks: readonly Block[], reason: UnassignedReason): LooseSegment[] =>
  blocks.flatMap((block) => block.pieces.map((piece) => ({ segment: segmentOf(piece), reason, piece })))

/** Author lines without a headline above: they go with the article that they stand beside. */
function lonelySignatures(parts: readonly Part[], solution: Solution): Map<HeadPart, number> {
  const result = new Map<HeadPart, number>()
  let seen = 0
  for (const part of parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'head' || part.blocks.length > 0) continue
    const place = seen
    const before = solution.stretches.findIndex((stretch) => stretch.to === place)
    const after = solution.stretches.findIndex((stretch) => stretch.from === place)
    const inside = solution.stretches.findIndex((stretch) => stretch.from < place && place < stretch.to)
    const opens = after >= 0 && solution.bodies[solution.stretches[after]?.from ?? 0]?.opens
    result.set(
      part,
      inside >= 0 ? inside : after >= 0 && (before < 0 || !opens) && before < 0 ? after : before >= 0 ? before : after,
    )
  }
  return result
}

function tagOwners(parts: readonly Part[], solution: Solution): Map<number, string> {
  const owners = new Map<number, string>()
  let seen = 0
  for (const part of parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'tag' || part.text === '') continue
    const place = seen
    const after = solution.stretches.findIndex((stretch) => stretch.from === place)
    const before = solution.stretches.findIndex((stretch) => stretch.to === place)
    const at = after >= 0 ? after : before
    if (at >= 0) owners.set(at, part.text)
  }
  return owners
}

const sure = (odds: number): number => Math.min(0.99, Math.max(0.5, 1 / (1 + Math.exp(-odds / 2))))

/** Assembles one page: blocks, what they are, paragraphs, articles with their headlines, captions, and the rest. */
export function assemblePage(page: SourcePage, index: number): DraftPage {
  const blocks = blocksOf(page, index)
  const { wrapped } = settingOf(page)
  const parts = partsOf(blocks, wrapped ? classifyBlocks(blocks) : titleLines(blocks), wrapped)
  const solution = wrapped ? solvePage(parts) : solveOrdered(parts)
  const captions = attachCaptions(parts, solution, wrapped)
  const signatures = lonelySignatures(parts, solution)
  const tags = tagOwners(parts, solution)
  const made: ArticleParts[] = solution.stretches.map((stretch, at) => ({
    bodies: solution.bodies.slice(stretch.from, stretch.to),
    head: stretch.head === null ? null : (solution.heads[stretch.head] ?? null),
    signatures: [...signatures].flatMap(([part, owner]) => (owner === at ? [part] : [])),
    captions: [...captions].flatMap(([part, owner]) => (owner === at ? [part] : [])),
    columnTag: tags.get(at) ?? null,
    confidence: sure(stretch.odds),
    headConfidence: 0.9,
  }))
  for (const [part, owner] of captions) if (owner < 0) made.push(photo(part))
  const free = solution.free.flatMap((at) => solution.heads[at] ?? [])
  const loose = [
    ...parts.flatMap((part) => {
      if (part.kind === 'furniture') return looseOf([part.block], part.reason)
      return part.kind === 'tag' ? looseOf([part.block], 'columnTag') : []
    }),
    ...free.flatMap((head) => [...looseOf(head.blocks, 'headlineWithoutBody'), ...looseOf(head.signed, 'unknown')]),
    ...[...signatures].flatMap(([part, owner]) => (owner < 0 ? looseOf(part.signed, 'unknown') : [])),
  ]
  return { articles: made.map(draftArticle), loose }
}

const photo = (part: CaptionPart): ArticleParts => ({
  bodies: [],
  head: null,
  signatures: [],
  captions: [part],
  columnTag: null,
  confidence: 0.6,
  headConfidence: 0.6,
})
