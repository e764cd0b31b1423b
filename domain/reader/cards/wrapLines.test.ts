import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapLines } from './wrapLines.ts'

/** A Chinese character is one wide, a Latin one half. */
const measure = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0)

describe('wrapLines', () => {
  it.each<readonly [text: string, width: number, lines: readonly string[]]>([
    ['渡口复航', 10, ['渡口复航']],
    ['', 10, []],
    ['渡口复航首日载客三千人次', 10, ['渡口复航首日', '载客三千人次']],
    ['水面冒“热气”，江上人家', 6, ['水面冒', '“热气”，', '江上人家']],
    ['The ferry runs again after ten years', 10, ['The ferry runs again', 'after ten years']],
    ['客流达12,000人次创十年新高', 8, ['客流达12,000', '人次创十年新高']],
  ])('sets “%s” %s wide', (text, width, lines) => expect(wrapLines(text, width, 5, measure)).toEqual(lines))

  it('ends what does not fit in an ellipsis', () =>
    expect(wrapLines('一二三四五六七八九十，甲乙丙丁', 5, 2, measure)).toEqual(['一二三四五', '六七八九…']))

  it('keeps every character, no line wider than it may be but of one piece', () => {
    const text = fc.string({ unit: fc.constantFrom(...'船来了，。“”《》 ab1（）') })
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 12 }), (one, width) => {
        const lines = wrapLines(one, width, 1_000, measure)
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(one.replaceAll(/\s/gu, ''))
      }),
    )
  })
})
