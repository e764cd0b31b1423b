import { describe, expect, it } from 'vitest'
import type { Box } from '#domain/source/sourcePage.ts'
import { moduleOrder, runsAcross } from './moduleOrder.ts'

/** A headline centred over two columns of three lines each, `left` and `top` of its place. */
const article = (left: number, top: number): readonly Box[] => [
  [left + 80, top, 60, 30],
  ...[0, 1, 2].map((at): Box => [left, top + 36 + 12 * at, 100, 10]),
  ...[0, 1, 2].map((at): Box => [left + 120, top + 36 + 12 * at, 100, 10]),
]
const page = [
  [0, 0],
  [260, 0],
  [0, 100],
  [260, 100],
].flatMap(([left = 0, top = 0]) => article(left, top))
const sized = { sizeOf: ({ box }: { readonly box: Box }) => box[3], body: 10 }
const placed = (order: readonly number[]) => order.map((at) => ({ at, box: page[at] ?? ([0, 0, 0, 0] as const) }))
const printed = page.map((_, at) => at)
const byTop = [...printed].sort((a, b) => (page[a]?.[1] ?? 0) - (page[b]?.[1] ?? 0))

describe('moduleOrder', () => {
  it.each([
    ['lines from the top of the page to its foot', byTop],
    ['lines in any order', [...printed].reverse()],
    ['lines in the order of reading', printed],
  ])('%s', (_, order) => {
    expect(moduleOrder(placed(order), sized).map(({ at }) => at)).toEqual(printed)
  })

  it('tells an order that runs across articles from one that does not', () => {
    expect(runsAcross(placed(byTop), sized)).toBe(true)
    expect(runsAcross(placed(printed), sized)).toBe(false)
  })
})
