import { expect, it } from 'vitest'
import { canonicalContent } from './canonicalContent.ts'
import type { ArticleContent } from './content.ts'
import type { BodyMark } from './nodes.ts'

const byline = {
  key: 'b1',
  printed: '本报记者 白一川',
  name: '白一川',
  role: 'reporter',
  organisation: '本报',
} as const
const content: ArticleContent = {
  ...{ kicker: '引题', headline: '主题', headlineSupplied: false, subheadline: '副题', columnTag: '栏目' },
  ...{ dateline: '本报讯', credit: '新华社', bylines: [{ ...byline, ofCaption: false }] },
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '河堤上栽了柳树。' }] }] },
}
const withMarks = (...marks: BodyMark[]): ArticleContent => ({
  ...content,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '河堤上栽了柳树。', marks }] }] },
})
const [first] = content.bylines
if (!first) throw new Error('no byline')

it.each<[string, ArticleContent]>([
  ['the kicker', { ...content, kicker: null }],
  ['the headline', { ...content, headline: '主题。' }],
  ['that the headline is supplied', { ...content, headlineSupplied: true }],
  ['the subheadline', { ...content, subheadline: '副题二' }],
  ['the column tag', { ...content, columnTag: '别的栏目' }],
  ['the dateline', { ...content, dateline: '本报消息' }],
  ['the credit', { ...content, credit: null }],
  ['a byline as printed', { ...content, bylines: [{ ...first, printed: '记者 白一川' }] }],
  ['a byline’s role', { ...content, bylines: [{ ...first, role: 'photographer' }] }],
  ['the order of bylines', { ...content, bylines: [{ ...first, key: 'b2', printed: '乙' }, first] }],
  ['a character of the body', { ...content, body: { type: 'doc', content: [{ type: 'paragraph' }] } }],
  ['the kind of a block', { ...content, body: { type: 'doc', content: [{ type: 'subhead', content: [] }] } }],
  ['a mark that is content', withMarks({ type: 'bold' })],
])('%s is of what an approval is bound to', (_what, changed) => {
  expect(canonicalContent(changed)).not.toBe(canonicalContent(content))
})

it('alignment to printed lines is not', () => {
  expect(canonicalContent(withMarks({ type: 'line', attrs: { id: 's.1' } }))).toBe(canonicalContent(content))
  expect(canonicalContent({ ...content, kicker: '' })).toBe(canonicalContent({ ...content, kicker: null }))
})
