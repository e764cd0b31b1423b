import { describe, expect, it } from 'vitest'
import { setBody } from './setBody.ts'

describe('setBody', () => {
  it('shortens the first line of a paragraph and parts paragraphs by a blank line', () => {
    expect(setBody(['一二三四五六七八', '甲乙丙'], { columns: [{ measure: 5 }] })).toEqual([
      '一二三',
      '四五六七八',
      '',
      '甲乙丙',
    ])
  })

  it('leaves a blank line at the foot of a column, even in mid-sentence, and takes the next measure', () => {
    const columns = [{ measure: 4, lines: 2 }, { measure: 6 }]
    expect(setBody(['一二三四五六七八九十甲乙'], { columns, indent: 0 })).toEqual([
      '一二三四',
      '五六七八',
      '',
      '九十甲乙',
    ])
  })

  it('widens without a blank line where the column has no gap', () => {
    const columns = [{ measure: 4, lines: 1, gap: false }, { measure: 6 }]
    expect(setBody(['一二三四五六七八九十'], { columns, indent: 0 })).toEqual(['一二三四', '五六七八九十'])
  })

  it('leaves a blank line before a line that begins with a quotation mark', () => {
    expect(setBody(['一二三四“五六”'], { columns: [{ measure: 4 }], indent: 0 })).toEqual(['一二三四', '', '“五六”'])
  })

  it('does not indent what began on another page', () => {
    expect(setBody(['一二三四五'], { columns: [{ measure: 4 }], continues: true })).toEqual(['一二三四', '五'])
  })
})
