import type { Body } from '#domain/body/nodes.ts'
import { blockText } from '#domain/body/plainText.ts'
import { suspectAt, type Suspect } from './suspect.ts'

/** A word that the recogniser doubted, where it begins in its line, and what else it may be. */
export type Doubt = { readonly from: number; readonly words: string; readonly alternatives: readonly string[] }
/** A printed line as it was read, and what the recogniser doubted of it. */
export type DoubtedLine = { readonly text: string; readonly doubts: readonly Doubt[] }
/** Doubted lines by their ids. */
export type Doubts = ReadonlyMap<string, DoubtedLine>

/** Below this share of certainty a reading counts as doubted. */
export const doubtful = 0.6

/** A stretch of a paragraph that stands in one printed line. */
type Stretch = { readonly block: number; readonly from: number; readonly text: string }
type Found = { readonly block: number; readonly suspect: Suspect; readonly agreeing: number }

/**
 * Doubted words that still stand in the text as they were read. Where a line has the same words more than once, what
 * stands beside them tells which were doubted. Gives the suspects of each paragraph.
 */
export function confidenceSuspects(body: Body, doubts: Doubts): Suspect[][] {
  const found = body.content.map((): Suspect[] => [])
  if (doubts.size === 0) return found
  const texts = body.content.map(blockText)
  for (const [id, stretches] of stretchesOf(body)) {
    const line = doubts.get(id)
    if (!line) continue
    for (const doubt of line.doubts) {
      const best = stretches
        .flatMap((stretch) => placesOf(stretch, line, doubt, texts[stretch.block] ?? ''))
        .reduce<Found | null>((before, one) => (before && before.agreeing >= one.agreeing ? before : one), null)
      if (best) found[best.block]?.push(best.suspect)
    }
  }
  return found
}

/** The text of each printed line, in as many stretches as it stands in; runs that only differ in their marks are one. */
function stretchesOf(body: Body): ReadonlyMap<string, readonly Stretch[]> {
  const lines = new Map<string, Stretch[]>()
  body.content.forEach((block, at) => {
    let start = 0
    let before: string | null = null
    for (const run of block.content ?? []) {
      const id = run.marks?.find(({ type }) => type === 'line')?.attrs?.id ?? ''
      const stretches = lines.get(id) ?? []
      const last = stretches.at(-1)
      if (last && before === id) stretches[stretches.length - 1] = { ...last, text: last.text + run.text }
      else stretches.push({ block: at, from: start, text: run.text })
      lines.set(id, stretches)
      before = id
      start += run.text.length
    }
  })
  return lines
}

/** Where in a stretch the doubted words stand: each place belongs to those of the same words in the line it is most like. */
function placesOf(stretch: Stretch, line: DoubtedLine, doubt: Doubt, text: string): Found[] {
  const { words, alternatives } = doubt
  if (words.trim() === '') return []
  const read = startsOf(line.text, words)
  return startsOf(stretch.text, words).flatMap((at): Found[] => {
    const agreeingWith = (start: number): number => agreement(line.text, start, stretch.text, at, words.length)
    const agreeing = agreeingWith(doubt.from)
    const isAnother = read.some((start) => {
      const other = agreeingWith(start)
      return other > agreeing || (other === agreeing && Math.abs(start - at) < Math.abs(doubt.from - at))
    })
    if (isAnother) return []
    const place = { from: stretch.from + at, to: stretch.from + at + words.length }
    const of = { kind: 'confidence', reason: 'lowConfidence', ...place, suggestions: alternatives } as const
    return [{ block: stretch.block, suspect: suspectAt(text, of), agreeing }]
  })
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at)
  return starts
}

/** So many characters on either side are compared. */
const beside = 8

/** How many characters before and after two places are the same. */
function agreement(a: string, at: number, b: string, start: number, length: number): number {
  let before = 0
  while (before < beside && at - before > 0 && start - before > 0 && a[at - before - 1] === b[start - before - 1])
    before++
  let after = 0
  const [endA, endB] = [at + length, start + length]
  while (after < beside && endA + after < a.length && endB + after < b.length && a[endA + after] === b[endB + after])
    after++
  return before + after
}
