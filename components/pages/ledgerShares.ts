import type { Ledger } from '#domain/issues/issueView.ts'

/**
 * The shares of a ledger in tenths of a per cent (0 to 1000). They never flatter: what is not all is at most 999, and
 * what is not nothing is at least 1.
 */
export function ledgerShares(ledger: Ledger): Ledger {
  const whole = ledger.placed + ledger.setAside + ledger.unaccounted
  const share = (count: number): number => {
    if (count === 0 || whole === 0) return 0
    return count === whole ? 1000 : Math.min(999, Math.max(1, Math.round((count / whole) * 1000)))
  }
  return { placed: share(ledger.placed), setAside: share(ledger.setAside), unaccounted: share(ledger.unaccounted) }
}
