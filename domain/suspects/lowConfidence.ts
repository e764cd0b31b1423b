import type { BodyBlock } from '#domain/body/nodes.ts'
import { blockText } from '#domain/body/plainText.ts'
import { suspectAt, type Suspect } from './suspect.ts'

/** A word that the recogniser doubted, and what else it may be. */
export type Doubt = { readonly words: string; readonly alternatives: readonly string[] }
/** Doubted words by printed line. */
export type Doubts = ReadonlyMap<string, readonly Doubt[]>

/** Below this share of certainty a reading counts as doubted. */
export const doubtful = 0.6

/** Doubted words that still stand in the text of their printed line as they were read. */
export function confidenceSuspects(block: BodyBlock, doubts: Doubts): Suspect[] {
  const text = blockText(block)
  const found: Suspect[] = []
  let start = 0
  for (const run of block.content ?? []) {
    const line = run.marks?.find(({ type }) => type === 'line')?.attrs?.id ?? ''
    for (const { words, alternatives } of doubts.get(line) ?? []) {
      const at = run.text.indexOf(words)
      if (at < 0 || words.trim() === '') continue
      const place = { from: start + at, to: start + at + words.length }
      found.push(suspectAt(text, { kind: 'confidence', reason: 'lowConfidence', ...place, suggestions: alternatives }))
    }
    start += run.text.length
  }
  return found
}
