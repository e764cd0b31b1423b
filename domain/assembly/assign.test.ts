import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assign, type Tie } from './assign.ts'

type Columns = readonly (readonly Tie[])[]

/** The most that an assignment is worth, by trying all. */
function most(columns: Columns, at: number, taken: ReadonlySet<number>): number {
  const ties = columns[at]
  if (!ties) return 0
  const others = ties.flatMap(({ row, worth }) =>
    taken.has(row) ? [] : [worth + most(columns, at + 1, new Set([...taken, row]))],
  )
  return Math.max(most(columns, at + 1, taken), ...others)
}

const rows = 5
const columnsOf = fc.array(
  fc
    .uniqueArray(fc.record({ row: fc.nat(rows - 1), worth: fc.integer({ min: 1, max: 20 }) }), {
      selector: ({ row }) => row,
    })
    .map((ties): readonly Tie[] => ties),
  { maxLength: 5 },
)

it('gives every row one column at most, every column one row, and all together the most', () => {
  fc.assert(
    fc.property(columnsOf, (columns) => {
      const found = assign(rows, columns)
      const taken = found.filter((column) => column >= 0)
      expect(new Set(taken).size).toBe(taken.length)
      const worth = found.map((column, row) =>
        column < 0 ? 0 : (columns[column]?.find((tie) => tie.row === row)?.worth ?? Number.NaN),
      )
      expect(worth.reduce((sum, one) => sum + one, 0)).toBe(most(columns, 0, new Set()))
    }),
  )
})
