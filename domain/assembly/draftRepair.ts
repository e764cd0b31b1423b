import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { Piece } from './piece.ts'
import { segmentOf } from './piece.ts'
import type { AssembledRepair } from './assembly.ts'

/** A repair while an assembly is being made: what it changes, before its article has a number. */
export type DraftRepair = Omit<AssembledRepair, 'article' | 'ruleVersion'>

/** Version of each rule; one that is not named stands at 1. Raise it when a rule decides otherwise than before. */
const versions: Readonly<Record<string, number>> = {}

const ruleVersion = (rule: string): number => versions[rule] ?? 1

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

/** A repair as an assembly keeps it; `article` is the index of its article, null where it is the page's. */
export const numbered = (repair: DraftRepair, article: number | null): AssembledRepair => ({
  ...repair,
  ruleVersion: ruleVersion(repair.rule),
  article,
})

/** White space alone on a line is received too: the repair that leaves it out says so. */
export function blankRepairs(page: SourcePage): DraftRepair[] {
  return page.lines
    .filter((line) => line.text !== '' && line.text.trim() === '')
    .map((line) => ({ rule: 'dropBlankLine', segments: [line.id], before: line.text, after: '', confidence: 0.99 }))
}
