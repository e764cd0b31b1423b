import { describe, expect, it } from 'vitest'
import { punctuationRuns } from './punctuationRuns.ts'

const marked = (text: string) =>
  punctuationRuns(text)
    .map((run) => (run.halved ? `<${run.text}>` : run.text))
    .join('')

describe('punctuationRuns', () => {
  it.each([
    ['', ''],
    ['船来了。', '船来了。'],
    ['他说，“来了。”', '他说，<“>来了。”'],
    ['水面冒“热气”。', '水面冒“热气<”>。'],
    ['（西门）。“再见”，', '（西门<）>。<“>再见<”>，'],
    ['《苇江》、《渡口》', '《苇江<》>、《渡口》'],
    ['”“', '”<“>'],
    ['plain, “text”.', 'plain, “text”.'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it('loses nothing of a text', () => {
    const text = '“‘一’，”（二）。《三》；“四”！'
    expect(
      punctuationRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  })
})
