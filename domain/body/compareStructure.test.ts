import { expect, it } from 'vitest'
import { compareStructure, isSameStructure } from './compareStructure.ts'
import type { ArticleContent, PrintedByline } from './content.ts'

const byline = (printed: string): PrintedByline => ({
  ...{ key: printed, printed, name: printed, role: 'reporter', organisation: null, ofCaption: false },
})
const content = (paragraphs: readonly string[], more: Partial<ArticleContent> = {}): ArticleContent => ({
  ...{ kicker: null, headline: '河堤新栽柳树', headlineSupplied: false, subheadline: null, columnTag: null },
  ...{ dateline: null, credit: null, bylines: [byline('记者 甲'), byline('记者 乙')] },
  body: {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
  ...more,
})
const three = ['第一段说的是河堤。', '第二段说的是柳树苗从哪里来。', '第三段是结尾。']

it('says nothing where nothing changed', () => {
  expect(isSameStructure(compareStructure(content(three), content(three)))).toBe(true)
})

it('tells changes of the headline set and the bylines from their order', () => {
  const after = content(three, {
    headline: '河堤新种柳树',
    kicker: '春天来了',
    bylines: [byline('记者 乙'), byline('记者 甲')],
  })
  const { fields, bylines, characters } = compareStructure(content(three), after)
  expect(fields).toEqual([
    { field: 'kicker', how: 'added' },
    { field: 'headline', how: 'changed' },
  ])
  expect(bylines).toEqual({ added: [], removed: [], isReordered: true })
  expect(characters).toEqual({ added: 5, removed: 1 })
  const gone = compareStructure(content(three), content(three, { bylines: [byline('记者 丙'), byline('记者 甲')] }))
  expect(gone.bylines).toEqual({ added: ['记者 丙'], removed: ['记者 乙'], isReordered: false })
})

it.each([
  ['split', ['第一段说的', '是河堤。', ...three.slice(1)], { split: 1 }],
  ['joined', [three.slice(0, 2).join(''), three[2] ?? ''], { joined: 1 }],
  ['moved', [three[1] ?? '', three[0] ?? '', three[2] ?? ''], { moved: 1 }],
  ['added', [...three, '新添的一段。'], { added: 1 }],
  ['removed', three.slice(0, 2), { removed: 1 }],
] as const)('a paragraph %s', (_what, after, counted) => {
  expect(compareStructure(content(three), content(after)).blocks).toMatchObject(counted)
})

it('tells printed lines that came in and went out: the zones of the article on its pages', () => {
  const on = (...ids: readonly string[]): ArticleContent => ({
    ...content([]),
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: ids.map((id) => ({ type: 'text', text: '一行。', marks: [{ type: 'line', attrs: { id } }] })),
        },
      ],
    },
  })
  expect(compareStructure(on('s.1', 's.2'), on('s.2', 's.3', 's.4')).lines).toEqual({ added: 2, removed: 1 })
  const moved = compareStructure(on('s.1'), on('s.2'))
  expect([moved.characters, isSameStructure(moved)]).toEqual([{ added: 0, removed: 0 }, false])
})
