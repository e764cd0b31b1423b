import { describe, expect, it } from 'vitest'
import { markOf } from './markOf.ts'

describe('markOf', () => {
  it.each([
    ['（一）上游封闭', '（三）照常通行'],
    ['△遗失秤具', '▲遗失证件'],
    ['【看】今晚两场', '【走】老码头'],
    ['1．带伞', '2、带灯'],
  ])('tells that %s and %s are of one list', (one, other) => {
    expect(markOf(one)).toBe(markOf(other))
    expect(markOf(one)).toBeGreaterThanOrEqual(0)
  })

  it('does not take a number with a point for a mark', () => {
    expect(markOf('14.66米过境')).toBe(-1)
    expect(markOf('三盏灯')).toBe(-1)
  })
})
