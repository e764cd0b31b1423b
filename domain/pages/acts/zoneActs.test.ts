import { describe, expect, it } from 'vitest'
import type { Box } from '#domain/source/sourcePage.ts'
import { stretchesOf, type PageLayout, type PrintedLines, type Stretch } from '../layout.ts'
import { applyAct } from './applyAct.ts'
import type { PageAct } from './pageAct.ts'

// Two columns of three lines, 20 pixels apart; what is in `c` is a caption.
type Corner = [x: number, y: number]
const lines: PrintedLines = new Map(
  Array.from({ length: 6 }, (_, order) => {
    const box: Box = [order < 3 ? 0 : 100, (order % 3) * 20, 90, 15]
    return [`l${order}`, { text: `第${order}行`, order, box }]
  }),
)
const row = (order: number): Stretch => ({ line: `l${order}`, from: 0, to: 3 })
const page: PageLayout = {
  articles: [
    { id: 'a', confidence: 0.5, byHand: false, parts: [{ part: 'body', stretches: [row(0), row(1)] }] },
    {
      ...{ id: 'b', confidence: 0.5, byHand: false },
      parts: [
        { part: 'body', stretches: [row(2), row(3)] },
        { part: 'caption', stretches: [row(4)] },
      ],
    },
  ],
  aside: [{ stretch: row(5), reason: 'advertisement', byHand: false }],
  zones: [],
  readings: [],
  added: [],
}
const box = (x: number, y: number, width: number, height: number): Corner[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]
const left = box(0, 0, 95, 60)
const draw = (polygon: Corner[], article = 'a', isNew = false): PageAct => ({
  ...{ kind: 'drawZone', zone: 'z', polygon, article, isNew },
})
const cut = { kind: 'cutPicture', zone: 'p', polygon: box(100, 0, 50, 30), captionLine: 'l4' } as const

function after(...acts: readonly PageAct[]): PageLayout {
  let now = page
  for (const act of acts) {
    const next = applyAct(lines, now, act)
    if ('refused' in next) throw new Error(next.refused)
    now = next
  }
  return now
}
/** Articles and what is aside as `a 0 1`, and zones as `z of a`. */
const seen = ({ articles, aside, zones }: PageLayout) => [
  ...articles.map((one) => [one.id, ...stretchesOf(one).map(({ line }) => line.slice(1))].join(' ')),
  ...aside.map(({ stretch, reason }) => `${reason} ${stretch.line.slice(1)}`),
  ...zones.map(({ id, article }) => `${id} of ${article}`),
]
const refusal = (act: PageAct, on = page) => applyAct(lines, on, act)

describe('a drawn zone', () => {
  it.each([
    ['takes the lines in it', draw(left), ['a 0 1 2', 'b 3 4', 'advertisement 5', 'z of a']],
    ['takes what was aside', draw(box(100, 0, 95, 60)), ['a 0 1 3 5 4', 'b 2', 'z of a']],
    ['makes an article', draw(left, 'n', true), ['b 3 4', 'n 0 1 2', 'advertisement 5', 'z of n']],
    ['holds a line that is mostly in it', draw(box(0, 0, 60, 60)), ['a 0 1 2', 'b 3 4', 'advertisement 5', 'z of a']],
  ] as const)('%s', (_, act, expected) => {
    expect(seen(after(act))).toEqual(expected)
    expect(after(act).articles.find(({ id }) => id === 'a' || id === 'n')?.byHand).toBe(true)
  })

  it('may be a polygon', () => {
    const stepped: Corner[] = [
      [0, 0],
      [195, 0],
      [195, 18],
      [95, 18],
      [95, 60],
      [0, 60],
    ]
    expect(seen(after(draw(stepped)))).toEqual(['a 0 1 2 3', 'b 4', 'advertisement 5', 'z of a'])
  })

  it('frees what a new shape leaves out, and takes in what it holds now', () => {
    const reshape: PageAct = { kind: 'reshapeZone', zone: 'z', polygon: box(0, 20, 195, 15), article: 'a', from: left }
    expect(seen(after(draw(left), reshape))).toEqual([
      'a 1 4',
      'b 3',
      'unknown 0',
      'unknown 2',
      'advertisement 5',
      'z of a',
    ])
  })

  it('is made of one that nobody drew', () => {
    const from = box(0, 0, 95, 38)
    const reshape: PageAct = { kind: 'reshapeZone', zone: 'z', polygon: box(0, 0, 95, 18), article: 'a', from }
    expect(seen(after(reshape))).toEqual(['a 0', 'b 2 3 4', 'unknown 1', 'advertisement 5', 'z of a'])
  })

  it('goes with its lines, and ends with them', () => {
    const merged = after(draw(left), { kind: 'mergeArticles', from: 'a', into: 'b' })
    expect(seen(merged)).toContain('z of b')
    const stretches = [row(0), row(1), row(2)]
    const emptied = after(draw(left), { kind: 'setAside', stretches, reason: 'advertisement' })
    expect(emptied.zones).toEqual([])
  })

  it('is taken away without its lines', () => {
    expect(seen(after(draw(left), { kind: 'removeZone', zone: 'z' }))).toEqual(['a 0 1 2', 'b 3 4', 'advertisement 5'])
  })

  it.each([
    ['no line', draw(box(300, 300, 50, 50)), 'zoneHoldsNoLine'],
    ['an article that is not there', draw(left, 'n'), 'pageChanged'],
    ['a new article that is there', draw(left, 'b', true), 'pageChanged'],
    ['a zone that is not there', { kind: 'removeZone', zone: 'z' }, 'pageChanged'],
  ] as const)('refuses %s', (_, act, refused) => {
    expect(refusal(act)).toEqual({ refused })
  })
})

describe('a picture', () => {
  it('belongs to the article of its caption, and goes with the caption', () => {
    expect(seen(after(cut))).toContain('p of b')
    const moved = after(cut, { kind: 'setPart', stretches: [row(4)], article: 'b', part: 'caption' })
    expect(seen(moved)).toContain('p of b')
    expect(seen(after(cut, { kind: 'moveLines', stretches: [row(4)], article: 'a' }))).toContain('p of a')
    expect(after(cut, { kind: 'setPart', stretches: [row(4)], article: 'b', part: 'body' }).zones).toEqual([])
  })

  it('is a rectangle, whatever is drawn, and can be cut anew', () => {
    const slanted: Corner[] = [
      [10, 10],
      [90, 20],
      [50, 70],
    ]
    const reshape: PageAct = { kind: 'reshapeZone', zone: 'p', polygon: slanted, article: 'b', from: slanted }
    const { zones, articles, aside } = after(cut, reshape)
    expect(zones).toMatchObject([{ id: 'p', polygon: box(10, 10, 80, 60), captionLine: 'l4' }])
    expect({ articles, aside }).toEqual({ articles: page.articles, aside: page.aside })
  })

  it('refuses what is no caption, and what is too small', () => {
    expect(refusal({ ...cut, captionLine: 'l0' })).toEqual({ refused: 'noCaptionChosen' })
    expect(refusal({ ...cut, polygon: box(0, 0, 15, 200) })).toEqual({ refused: 'pictureTooSmall' })
  })
})
