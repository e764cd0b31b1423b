import type { Piece } from './piece.ts'
import { segmentOf } from './piece.ts'
import type { AssembledRepair } from './assembly.ts'

/** A repair while an assembly is being made: what it changes, before its article has a number. */
export type DraftRepair = Omit<AssembledRepair, 'article' | 'ruleVersion'>

/** Version of each rule; one that is not named stands at 1. Raise it when a rule decides otherwise than before. */
const versions: Readonly<Record<string, number>> = {}

export const ruleVersion = (rule: string): number => versions[rule] ?? 1

/** A repair of one stretch of a line: the white space that is dropped, the characters that change width. */
export function stretchRepair(
  rule: string,
  piece: Piece,
  from: number,
  to: number,
  after: string,
  confidence: number,
): DraftRepair {
  const stretch = { ...piece, from, to }
  return { rule, segments: [segmentOf(stretch)], before: piece.line.text.slice(from, to), after, confidence }
}
