import { countCharacters } from '#domain/articles/countCharacters.ts'
import type { Ledger } from '#domain/issues/issueView.ts'

/** A stretch of a printed line (UTF-16 offsets) and where it went. */
export type LedgerStretch = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly articleId: string | null
  /** Why it is in no article; `unknown` is unaccounted for. */
  readonly reason: string | null
}

export const emptyLedger: Ledger = { placed: 0, setAside: 0, unaccounted: 0 }

/** The completeness ledger over some stretches: characters, white space left out. */
export function countLedger(stretches: readonly LedgerStretch[]): Ledger {
  const sums = { placed: 0, setAside: 0, unaccounted: 0 }
  for (const { text, from, to, articleId, reason } of stretches) {
    const kind = articleId ? 'placed' : reason === 'unknown' ? 'unaccounted' : 'setAside'
    sums[kind] += countCharacters(text.slice(from, to))
  }
  return sums
}

/** The ledgers of several pages as one. */
export const addLedgers = (ledgers: readonly Ledger[]): Ledger =>
  ledgers.reduce(
    (sum, { placed, setAside, unaccounted }) => ({
      placed: sum.placed + placed,
      setAside: sum.setAside + setAside,
      unaccounted: sum.unaccounted + unaccounted,
    }),
    emptyLedger,
  )
