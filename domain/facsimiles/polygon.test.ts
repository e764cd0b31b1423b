import { describe, expect, it } from 'vitest'
import { areaOf, boundsOf, isInside, shapeAt, type Point } from './polygon.ts'

const square: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]
const corner: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 4],
  [4, 4],
  [4, 10],
  [0, 10],
]

describe('polygons', () => {
  it('knows what is inside', () => {
    expect([isInside([5, 5], square), isInside([11, 5], square)]).toEqual([true, false])
    expect([isInside([2, 8], corner), isInside([8, 8], corner)]).toEqual([true, false])
    expect(isInside([1, 1], [])).toBe(false)
  })

  it('measures', () => {
    expect([areaOf(square), areaOf(corner), areaOf([])]).toEqual([100, 64, 0])
    expect(boundsOf(corner)).toEqual([0, 0, 10, 10])
    expect(boundsOf([])).toBeNull()
  })

  it('finds the innermost shape', () => {
    const shapes = [{ polygon: square }, { polygon: corner }]
    expect(shapeAt([2, 8], shapes)?.polygon).toBe(corner)
    expect(shapeAt([8, 8], shapes)?.polygon).toBe(square)
    expect(shapeAt([80, 8], shapes)).toBeNull()
  })
})
