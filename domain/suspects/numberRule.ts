import type { Suspect } from './suspect.ts'

type Found = { readonly reason: Suspect['reason']; readonly suggestions?: readonly string[] } | null

/** A pattern, and what is wrong with a place that it finds; null where nothing is. */
export type NumberRule = readonly [pattern: RegExp, judge: (match: RegExpExecArray) => Found]
