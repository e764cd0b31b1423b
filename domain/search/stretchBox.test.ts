import { describe, expect, it } from 'vitest'
import { stretchBox } from './stretchBox.ts'

describe('the box of a stretch of a printed line', () => {
  const across = { text: '记者 王茵', box: [100, 50, 225, 40] as const }
  const down = { text: '记者　王茵报道', box: [500, 200, 40, 700] as const, vertical: true }

  it('is measured along a line that runs across, a space half as wide as a character', () => {
    expect(stretchBox(across, 3, 5)).toEqual([225, 50, 100, 40])
  })
  it('is measured down a line that runs down, as wide as the line', () => {
    expect(stretchBox(down, 3, 5)).toEqual([500, 500, 40, 200])
    expect(stretchBox(down, 0, 7)).toEqual([500, 200, 40, 700])
  })
  it('leaves out what was typed around the ink', () => {
    expect(stretchBox({ ...down, text: '　　王茵' }, 2, 4)).toEqual([500, 200, 40, 700])
  })
  it('is around its words where the source has their boxes, cut within a word of a line that runs down', () => {
    const word = { text: '记者王茵', from: 0, to: 4, box: [502, 210, 36, 400] as const, confidence: null }
    const other = { text: '报道', from: 4, to: 6, box: [500, 620, 40, 180] as const, confidence: null }
    const line = { ...down, text: '记者王茵报道', words: [word, other] }
    expect(stretchBox(line, 2, 4)).toEqual([502, 410, 36, 200])
    expect(stretchBox(line, 3, 5)).toEqual([500, 510, 40, 200])
  })
})
