import { describe, expect, it } from 'vitest'
import { stretchText, type LaidPartName, type PageLayout, type PrintedLines, type Stretch } from '../layout.ts'
import { addLines, removeLines } from './addLines.ts'

// Two articles; `m…` are the lines that only another source has.
const texts: Readonly<Record<string, readonly [order: number, text: string]>> = {
  l1: [1, '河堤新栽'],
  l2: [2, '柳树三百棵'],
  l3: [3, '本报讯昨天上午，城东'],
  l4: [4, '上新栽了三百棵柳树。'],
  l5: [5, '树苗来自下游，'],
  l6: [6, '夜市延长'],
  l7: [7, '夜市开到九点。'],
  l8: [8, '第3版'],
}
const missing: Readonly<Record<string, readonly [order: number, text: string]>> = {
  m0: [0.1, '某某日报'],
  m1: [1.1, '三千米'],
  m2: [2.1, '市民争相参加'],
  m3: [3.1, '河堤'],
  m4: [4.1, '栽树的人站成一排。'],
  m5: [5.1, '运了六趟'],
  m6: [5.2, '都种下了。'],
  m7: [7.1, '周末到十点。'],
}
const lines: PrintedLines = new Map(
  [...Object.entries(texts), ...Object.entries(missing)].map(([id, [order, text]]) => [id, { order, text }]),
)
const whole = (line: string): Stretch => ({ line, from: 0, to: lines.get(line)?.text.length ?? 0 })
const part = (name: LaidPartName, ...of: string[]) => ({ part: name, stretches: of.map(whole) })
const start: PageLayout = {
  articles: [
    {
      ...{ id: 'a', confidence: 1, byHand: false },
      parts: [part('headline', 'l1', 'l2'), part('body', 'l3', 'l4'), part('body', 'l5')],
    },
    { ...{ id: 'b', confidence: 1, byHand: false }, parts: [part('headline', 'l6'), part('body', 'l7')] },
  ],
  aside: [{ stretch: whole('l8'), reason: 'folio', byHand: false }],
  ...{ zones: [], readings: [], added: [] },
}
const add = (ids: readonly string[], mayChange: (article: string) => boolean = () => true) =>
  addLines(
    lines,
    start,
    ids.map((line) => ({ line, after: Math.floor(lines.get(line)?.order ?? 0) })),
    mayChange,
  )
const shown = ({ articles, aside }: PageLayout): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(
    articles.map(({ id, parts }) => [
      id,
      parts.map((one) => `${one.part}: ${one.stretches.map((stretch) => stretchText(lines, stretch)).join('|')}`),
    ]),
  ),
  aside: aside.map(({ stretch, reason }) => `${reason}: ${stretchText(lines, stretch)}`),
})
const before = shown(start)

describe('a line that only another source has goes', () => {
  it.each([
    [
      'into the paragraph that it stands in',
      ['m3'],
      { a: { 1: 'body: 本报讯昨天上午，城东|河堤|上新栽了三百棵柳树。' } },
    ],
    ['into the headline that it stands in', ['m1'], { a: { 0: 'headline: 河堤新栽|三千米|柳树三百棵' } }],
    [
      'behind text that stands open, though another article is next',
      ['m5'],
      { a: { 2: 'body: 树苗来自下游，|运了六趟' } },
    ],
    ['there with those that follow it', ['m5', 'm6'], { a: { 2: 'body: 树苗来自下游，|运了六趟|都种下了。' } }],
  ])('%s', (_what, ids, changed) => {
    const expected = Object.entries(changed).map(([id, parts]) => {
      const known = before[id] ?? []
      return [id, known.map((text, at) => (parts as Record<number, string>)[at] ?? text)]
    })
    expect(shown(add(ids))).toEqual({ ...before, ...Object.fromEntries(expected) })
  })

  it('between two paragraphs of an article as one of its own', () => {
    const { a } = shown(add(['m4']))
    expect(a?.slice(1)).toEqual([
      'body: 本报讯昨天上午，城东|上新栽了三百棵柳树。',
      'body: 栽树的人站成一排。',
      'body: 树苗来自下游，',
    ])
  })

  it('below a headline to the text', () => {
    expect(shown(add(['m2'])).a?.slice(0, 2)).toEqual(['headline: 河堤新栽|柳树三百棵', 'body: 市民争相参加'])
  })

  it.each([
    ['above all', 'm0'],
    ['between a text that has ended and what is in no article', 'm7'],
  ])('nowhere where its neighbours do not show it: %s', (_what, id) => {
    const next = add([id])
    expect(next.articles).toEqual(start.articles)
    expect(next.aside).toContainEqual({ stretch: whole(id), reason: 'unknown', byHand: false })
  })

  it('nowhere where the article may not be changed', () => {
    expect(shown(add(['m3', 'm5'], (article) => article !== 'a'))).toEqual({
      ...before,
      aside: ['unknown: 河堤', 'unknown: 运了六趟', 'folio: 第3版'],
    })
  })

  it('and comes away again with what it is read as, wherever it is', () => {
    const added = add(['m3', 'm0'])
    const read = { ...added, readings: [{ line: 'm3', source: 's', stretches: [{ line: 'x', from: 0, to: 2 }] }] }
    const back = removeLines(lines, read, new Set(['m3', 'm0']))
    expect(shown(back)).toEqual(before)
    expect([back.added, back.readings]).toEqual([[], []])
  })
})
