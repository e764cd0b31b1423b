import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verticalRuns } from './verticalRuns.ts'

const marked = (text: string) =>
  verticalRuns(text)
    .map((run) => (run.set === 'combined' ? `<${run.text}>` : run.set === 'upright' ? `[${run.text}]` : run.text))
    .join('')

describe('verticalRuns', () => {
  it.each([
    ['', ''],
    ['船來了。', '船來了。'],
    ['9月18日', '<9>月<18>日'],
    ['2019年9月', '[2019]年<9>月'],
    ['第120號', '第[120]號'],
    ['28萬人', '<28>萬人'],
    ['12,000人', '12,000人'],
    ['3.5公里', '3.5公里'],
    ['28%', '28%'],
    ['7-8時', '7-8時'],
    ['10:30', '10:30'],
    ['A01版', 'A01版'],
    ['G20', 'G20'],
    ['12345人', '12345人'],
    ['共12.', '共<12>.'],
    ['１２人', '１２人'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it('loses nothing of a text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'12.,:%-年A 月') })
    fc.assert(
      fc.property(
        text,
        (one) =>
          verticalRuns(one)
            .map((run) => run.text)
            .join('') === one,
      ),
    )
  })
})
