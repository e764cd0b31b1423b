import { describe, expect, it } from 'vitest'
import type { ArticleContent } from '../body/content.ts'
import type { BodyText } from '../body/nodes.ts'
import { isRefusal } from '../workflow/refusal.ts'
import { hitBoxes } from './hitBoxes.ts'
import { parseSearch } from './searchQuery.ts'
import { stretchBox } from './stretchBox.ts'

const line = (id: string, text: string, y: number) => ({ id, text, box: [100, y, 200, 20] as const })
const held = (one: ReturnType<typeof line>, part: string, from = 0, to = one.text.length) => ({
  line: one,
  part,
  from,
  to,
})
const terms = (typed: string) => {
  const parsed = parseSearch(typed)
  if (isRefusal(parsed)) throw new Error(parsed.refused)
  return parsed
}
const run = (id: string, text: string): BodyText => ({ type: 'text', text, marks: [{ type: 'line', attrs: { id } }] })
const written = (runs: readonly BodyText[], more: Partial<ArticleContent> = {}): ArticleContent => ({
  ...{ kicker: null, headline: null, headlineSupplied: false, subheadline: null, columnTag: null },
  ...{ dateline: null, credit: null, bylines: [] },
  body: { type: 'doc', content: [{ type: 'paragraph', content: [...runs] }] },
  ...more,
})
const signed = (printed: string): ArticleContent['bylines'][number] => ({
  ...{ key: 'b1', printed, name: printed, role: 'reporter', organisation: null, ofCaption: false },
})

it('boxes a hit that runs over two printed lines on both, and a headline where its line has it', () => {
  const [head, first, second] = [
    line('h', '渡船復航', 0),
    line('a', '昨天早上七点，渡船重', 40),
    line('b', '新开航，两岸站满了人', 60),
  ]
  const content = written([run('a', '昨天早上七点，渡船重'), run('b', '新开航，两岸站满了人')], {
    headline: '渡船复航',
  })
  const all = [held(head, 'headline'), held(first, 'body'), held(second, 'body')]
  expect(hitBoxes(content, all, terms('重新开航'))).toEqual([
    [280, 40, 20, 20],
    [100, 60, 60, 20],
  ])
  expect(hitBoxes(content, all, terms('复航'))).toEqual([[200, 0, 100, 20]])
  expect(hitBoxes(content, all, terms('没有'))).toEqual([])
})

it('measures corrected text along the line that was printed', () => {
  const printed = line('a', '一二三四五六七八九十', 0)
  expect(hitBoxes(written([run('a', '一二三四五')]), [held(printed, 'body')], terms('五'))).toEqual([[260, 0, 40, 20]])
})

describe('parts above the text', () => {
  const [first, second] = [line('h', '两岸渡船', 0), line('i', '今日复航', 40)]
  it.each([
    [
      'a headline over two lines, on both',
      'headline',
      { headline: '两岸渡船今日复航' },
      '船今',
      [
        [250, 0, 50, 20],
        [100, 40, 50, 20],
      ],
    ],
    ['a byline', 'bylineBlock', { bylines: [signed('两岸渡船')] }, '渡船', [[200, 0, 100, 20]]],
    ['a dateline above the text', 'bylineBlock', { dateline: '今日复航电' }, '复航', [[200, 40, 100, 20]]],
    ['a column’s name', 'columnTag', { columnTag: '两岸渡船今日复航' }, '两岸', [[100, 0, 100, 20]]],
    ['a kicker', 'kicker', { kicker: '两岸渡船今日复航' }, '复航', [[200, 40, 100, 20]]],
    ['a subheadline', 'subheadline', { subheadline: '两岸渡船' }, '两岸', [[100, 0, 100, 20]]],
    [
      'words that were corrected, along the lines',
      'headline',
      { headline: '两岸轮渡今日复航' },
      '轮渡',
      [[200, 0, 100, 20]],
    ],
    ['what the print alone has, not at all', 'headline', { headline: '两岸轮渡今日复航' }, '渡船', []],
  ] satisfies readonly (readonly [string, string, Partial<ArticleContent>, string, number[][]])[])(
    '%s',
    (_, part, content, typed, boxes) =>
      expect(hitBoxes(written([], content), [held(first, part), held(second, part)], terms(typed))).toEqual(boxes),
  )
})

it('boxes a line that stands in two parts, or in two pieces of one, where the hit is printed', () => {
  const printed = line('a', '记者白一川昨天渡船开', 0)
  const parts = [held(printed, 'bylineBlock', 0, 5), held(printed, 'body', 5)]
  const content = written([run('a', '昨天渡船开')], { bylines: [signed('记者白一川')] })
  expect(hitBoxes(content, parts, terms('渡船'))).toEqual([[240, 0, 40, 20]])
  expect(hitBoxes(content, parts, terms('白一川'))).toEqual([[140, 0, 60, 20]])
  const pieces = [held(printed, 'body', 0, 2), held(printed, 'body', 5)]
  const parted = written([run('a', '记者昨天渡船开')])
  expect(hitBoxes(parted, pieces, terms('渡船'))).toEqual([[240, 0, 40, 20]])
  expect(hitBoxes(parted, pieces, terms('者昨天'))).toEqual([
    [120, 0, 20, 20],
    [200, 0, 40, 20],
  ])
})

it('goes down where characters run down, and by words where the source has them', () => {
  expect(stretchBox({ text: '天地人和', box: [0, 0, 10, 40], vertical: true }, 1, 2)).toEqual([0, 10, 10, 10])
  const words = [
    { from: 0, to: 3, box: [0, 0, 30, 9] as const, confidence: null },
    { from: 4, to: 8, box: [50, 0, 40, 9] as const, confidence: null },
  ]
  expect(stretchBox({ text: 'red boat', box: [0, 0, 90, 9], words }, 4, 6)).toEqual([50, 0, 20, 9])
})
