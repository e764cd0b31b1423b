import { expect, it } from 'vitest'
import { addLedgers, countLedger } from './countLedger.ts'

const text = '江上 𠮷船，开了'
const stretch = (from: number, to: number, articleId: string | null, reason: string | null) => ({
  ...{ text, from, to, articleId, reason },
})

it('counts characters without white space, by where they went', () => {
  const ledger = countLedger([stretch(0, 3, 'a', null), stretch(3, 6, null, 'folio'), stretch(6, 9, null, 'unknown')])
  expect(ledger).toEqual({ placed: 2, setAside: 2, unaccounted: 3 })
  expect(addLedgers([ledger, ledger])).toEqual({ placed: 4, setAside: 4, unaccounted: 6 })
})
