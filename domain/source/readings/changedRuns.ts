import { diffChars } from 'diff'

/** A stretch of two readings of a line: in both, only in the first, only in the second. */
export type ChangedRun = { readonly in: 'both' | 'first' | 'second'; readonly text: string }

/** Where two readings of a line differ, character by character. */
export const changedRuns = (first: string, second: string): readonly ChangedRun[] =>
  diffChars(first, second).map(({ added, removed, value }) => ({
    in: added ? 'second' : removed ? 'first' : 'both',
    text: value,
  }))
