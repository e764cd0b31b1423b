import { expect, it } from 'vitest'
import { runsDown, uprightCells } from './uprightCells.ts'

it.each([
  [[0, 0, 40, 600], '河堤新栽柳樹', true],
  [[0, 0, 400, 40], '河堤新栽柳樹', false],
  [[0, 0, 20, 60], '一', false],
] as const)('tells which lines run down: %j %s', (box, text, isSo) => {
  expect(runsDown(box, text)).toBe(isSo)
})

it('gives each character of a line that runs down its own square, spaces none', () => {
  expect(uprightCells([100, 50, 40, 120], '河 堤　新')).toEqual([
    [100, 50, 40, 40],
    [100, 90, 40, 40],
    [100, 130, 40, 40],
  ])
  expect(uprightCells([100, 50, 40, 120], '')).toEqual([])
})
