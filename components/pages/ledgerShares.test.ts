import { describe, expect, it } from 'vitest'
import { ledgerShares } from './ledgerShares.ts'

describe('ledgerShares', () => {
  it.each([
    [
      { placed: 0, setAside: 0, unaccounted: 0 },
      { placed: 0, setAside: 0, unaccounted: 0 },
    ],
    [
      { placed: 50, setAside: 0, unaccounted: 0 },
      { placed: 1000, setAside: 0, unaccounted: 0 },
    ],
    [
      { placed: 90, setAside: 7, unaccounted: 3 },
      { placed: 900, setAside: 70, unaccounted: 30 },
    ],
  ])('parts %o', (ledger, shares) => {
    expect(ledgerShares(ledger)).toEqual(shares)
  })

  it('never calls all what is not all, nor nothing what is not nothing', () => {
    const shares = ledgerShares({ placed: 99_999, setAside: 0, unaccounted: 1 })
    expect(shares).toEqual({ placed: 999, setAside: 0, unaccounted: 1 })
  })
})
