import { expect, it } from 'vitest'
import type { ArticleContent } from '#domain/body/content.ts'
import type { BodyBlock } from '#domain/body/nodes.ts'
import { contentJson } from './contentJson.ts'

const paragraph = (text: string): BodyBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const withBlocks = (...content: BodyBlock[]): ArticleContent => ({
  ...{ kicker: null, headline: '“引号”\n与\\', headlineSupplied: false, subheadline: null, columnTag: null },
  ...{ dateline: null, credit: null, bylines: [] },
  body: { type: 'doc', content },
})

it.each<[string, ArticleContent]>([
  ['of no block', withBlocks()],
  ['of one', withBlocks(paragraph('“水”\n\u2028退了。'))],
  ['of several', withBlocks(paragraph('一'), { type: 'subhead' }, paragraph('二'))],
])('a content %s is read as it was written', (_what, content) => {
  expect(JSON.parse(contentJson(content))).toEqual(content)
})

it('a block that was changed is written as it is now', () => {
  const [first, second] = [paragraph('一'), paragraph('二')]
  contentJson(withBlocks(first, second))
  const changed = withBlocks(first, paragraph('二改'))
  expect(JSON.parse(contentJson(changed))).toEqual(changed)
})
