import type { ArticleContent } from '../body/content.ts'
import type { Body } from '../body/nodes.ts'
import { plainText } from '../body/plainText.ts'
import { keptWith } from '../reader/keptWith.ts'
import { hitsIn } from './hitsIn.ts'
import type { SearchTerm } from './searchQuery.ts'

type PrintedLine = { readonly id: string; readonly text: string }
type Cut<Line extends PrintedLine> = { readonly line: Line; readonly from: number; readonly to: number }

/** A stretch of a printed line that an article holds, in UTF-16 offsets, and the part of the article that it is in. */
export type HeldStretch<Line extends PrintedLine> = Cut<Line> & { readonly part: string | null }

/**
 * Which stretches of printed lines have what was looked for and found in an article. Of the text: from the hit's characters
 * through the alignment marks to their lines. Of the parts above it, which carry no marks: where their lines have the words,
 * and where these were corrected, as far along the lines as they stand in the part.
 */
export function hitStretches<Line extends PrintedLine>(
  content: ArticleContent,
  held: readonly HeldStretch<Line>[],
  terms: readonly SearchTerm[],
): readonly Cut<Line>[] {
  const heads = headWords(content)
  const above = heads.flatMap(([part, words]) => inPart(words, ofPart(held, part), terms))
  const parts = heads.map(([part]) => part)
  const below = held.filter(({ part }) => !parts.includes(part ?? ''))
  return [...above, ...inBody(content.body, below, terms)]
}

/** The parts that stand above the text, with their words as they are searched. */
const headWords = (content: ArticleContent): readonly (readonly [part: string, words: string | null])[] => [
  ['columnTag', content.columnTag],
  ['kicker', content.kicker],
  ['headline', content.headline],
  ['subheadline', content.subheadline],
  ['bylineBlock', [content.dateline, ...content.bylines.map(({ printed }) => printed), content.credit].join('\n')],
]

const ofPart = <Line extends PrintedLine>(held: readonly HeldStretch<Line>[], name: string) =>
  held.filter(({ part }) => part === name)

/** Between two lines of a part: foldText drops it beside Chinese, and it parts words of letters. */
const between = ' '

function inPart<Line extends PrintedLine>(
  words: string | null,
  held: readonly HeldStretch<Line>[],
  terms: readonly SearchTerm[],
): Cut<Line>[] {
  const found = hitsIn(words ?? '', terms)
  if (!words || found.length === 0) return []
  const text = held.map(({ line, from, to }) => line.text.slice(from, to)).join(between)
  const printed = hitsIn(text, terms)
  if (printed.length > 0) return printed.flatMap(({ from, to }) => along(held, from, to, between.length))
  const scale = text.length / words.length
  return found.flatMap(({ from, to }) => along(held, from * scale, to * scale, between.length))
}

function inBody<Line extends PrintedLine>(
  body: Body,
  held: readonly HeldStretch<Line>[],
  terms: readonly SearchTerm[],
): Cut<Line>[] {
  const hits = hitsIn(
    keptWith(body, 'text', () => plainText(body)),
    terms,
  )
  if (hits.length === 0) return []
  const lengths = new Map<string, number>()
  const placed = alignedRuns(body).map((run) => {
    const before = lengths.get(run.line) ?? 0
    lengths.set(run.line, before + run.to - run.from)
    return { ...run, before }
  })
  return hits.flatMap((hit) =>
    placed.flatMap(({ line, from, to, before }) => {
      if (hit.from >= to || hit.to <= from) return []
      // A line may be held in several pieces, with something else's between them.
      const pieces = held.filter((one) => one.line.id === line).sort((a, b) => a.from - b.from)
      // Corrected text may be longer or shorter than what was printed: measured along the pieces then.
      const scale = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0) / (lengths.get(line) ?? 1)
      const at = (offset: number) => (before + offset - from) * scale
      return along(pieces, at(Math.max(hit.from, from)), at(Math.min(hit.to, to)), 0)
    }),
  )
}

type AlignedRun = { readonly line: string; readonly from: number; readonly to: number }

/** The runs of a body that stand on a printed line, in offsets of its plain text. */
function alignedRuns(body: Body): AlignedRun[] {
  const runs: AlignedRun[] = []
  let offset = 0
  for (const block of body.content) {
    for (const run of block.content ?? []) {
      const line = run.marks?.find(({ type }) => type === 'line')?.attrs?.id
      if (line !== undefined) runs.push({ line, from: offset, to: offset + run.text.length })
      offset += run.text.length
    }
    offset += 1
  }
  return runs
}

/** What lies from one place to another along pieces that stand one behind the other, `gap` apart. */
function along<Line extends PrintedLine>(pieces: readonly Cut<Line>[], from: number, to: number, gap: number) {
  let next = 0
  return pieces.flatMap((piece): Cut<Line>[] => {
    const start = next
    const length = piece.to - piece.from
    next = start + length + gap
    const first = Math.max(0, Math.floor(from + tiny) - start)
    const last = Math.min(length, Math.ceil(to - tiny) - start)
    return last > first ? [{ line: piece.line, from: piece.from + first, to: piece.from + last }] : []
  })
}

/** More than what sums of fractions are off by. */
const tiny = 1e-6
