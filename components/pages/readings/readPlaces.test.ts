import { expect, it } from 'vitest'
import { readPlaces } from './readPlaces.ts'

it('places at which two sources differ stand in the order of the page, lines that only one has between the others', () => {
  const differs = (ordinal: number) => ({
    ...{ id: `own.${ordinal}`, ordinal, text: '字', reading: '宇', articleId: 'a', isTaken: ordinal === 3 },
  })
  const missing = (ordinal: number, order: number) => ({
    ...{ id: `other.${ordinal}`, ordinal, text: '漏掉的行', order, box: null, articleId: null, isAdded: ordinal === 4 },
  })
  const places = readPlaces({
    ...{ source: 'other', same: 9, differences: [differs(3), differs(8)], onlyHere: [] },
    onlyThere: [missing(1, 0.000_001), missing(4, 3.000_004), missing(5, 3.000_005)],
  })
  expect(places.map(({ kind, id, isTaken }) => [kind, id, isTaken])).toEqual([
    ['missing', 'other.1', false],
    ['differs', 'own.3', true],
    ['missing', 'other.4', true],
    ['missing', 'other.5', false],
    ['differs', 'own.8', false],
  ])
})
