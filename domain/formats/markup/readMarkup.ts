import type { Problem } from '#domain/source/sourcePage.ts'
import type { TextChunks } from '../format.ts'
import { collect, type Collector, type Wanted } from './collect.ts'
import type { MarkupElement } from './element.ts'

/** Characters given to the parser at a time, so that limits are looked at in time. */
const slice = 65_536
/** Characters without one whole element, attribute list or text among them: no page is written so. */
export const longestSilence = 4_000_000
/** Faults after which a file is no file of its kind: each takes time to tell. */
export const mostFaults = 100_000

/** A parser that tells a collector what it reads. `faults` is what was wrong with the markup, in the order met. */
export type MarkupParser = {
  readonly write: (text: string) => void
  readonly end: () => void
  readonly faults: () => readonly { readonly code: string; readonly values: Problem['values'] }[]
}

type ReadOptions = {
  readonly source: string
  readonly wanted: Wanted
  readonly parser: (collector: Collector) => MarkupParser
}

/**
 * Gives the wanted elements of a text one by one, whole, each as soon as it ends; returns what was wrong. Declares
 * nothing, fetches nothing and expands nothing: entities that a DTD declares stay as written. Stops at `deepest` elements
 * within each other, at `mostElements` in one, and at `longestSilence`; what was read till then is given.
 */
export async function* readMarkup(
  chunks: TextChunks,
  { source, wanted, parser: make }: ReadOptions,
): AsyncGenerator<MarkupElement, readonly Problem[], void> {
  const collector = collect(wanted)
  const parser = make(collector)
  let silence = 0
  let stop: string | null = null
  const isHopeless = (): boolean => parser.faults().some(({ values }) => Number(values.count) > mostFaults)
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length && !stop; at += slice) {
      const told = collector.told()
      const text = chunk.slice(at, at + slice)
      parser.write(text)
      silence = collector.told() > told ? 0 : silence + text.length
      yield* collector.take()
      stop =
        collector.stopped() ?? (silence > longestSilence ? 'markupTooLarge' : isHopeless() ? 'markupTooBroken' : null)
    }
    if (stop) break
  }
  if (!stop) parser.end()
  collector.end()
  yield* collector.take()
  const faults = stop
    ? [...parser.faults(), { code: stop, values: stop === 'markupTooBroken' ? { limit: mostFaults } : {} }]
    : parser.faults()
  return faults.map((fault) => ({ source, page: null, line: null, ...fault }))
}
