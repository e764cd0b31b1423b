import { expect, it } from 'vitest'
import type { ArticleContent } from '#domain/body/content.ts'
import type { BodyBlock } from '#domain/body/nodes.ts'
import { contentOver, readOver } from './contentOver.ts'

const paragraph = (text: string): BodyBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const withBlocks = (...content: BodyBlock[]): ArticleContent => ({
  ...{ kicker: null, headline: '“引号”\n与\\', headlineSupplied: false, subheadline: null, columnTag: null },
  ...{ dateline: null, credit: null, bylines: [] },
  body: { type: 'doc', content },
})
const [first, second, third] = [paragraph('一'), paragraph('“水”\n\u2028退了。'), paragraph('三')]
const base = withBlocks(first, second, third)

it.each<[string, ArticleContent]>([
  ['as it was', base],
  ['without a block', withBlocks()],
  ['with a block changed', withBlocks(first, paragraph('二改'), third)],
  ['with a block put between', withBlocks(first, paragraph('新'), second, third)],
  ['in another order', withBlocks(third, first, second)],
  ['with a block twice', withBlocks(first, first, second, third)],
  ['with a block of another kind', withBlocks({ ...first, type: 'subhead' }, second, third)],
  ['with another headline', { ...base, headline: '另' }],
])('a content %s is read over its base as it was written', (_what, content) => {
  const again = JSON.parse(JSON.stringify(base)) as ArticleContent
  expect(readOver(again, contentOver(base, content))).toEqual(content)
})

it('holds only what differs from the base', () => {
  const long = withBlocks(...Array.from({ length: 500 }, (_none, at) => paragraph(`第${at}段`.repeat(40))))
  const changed = { ...long, body: { ...long.body, content: [paragraph('改'), ...long.body.content.slice(1)] } }
  expect(contentOver(long, changed).length).toBeLessThan(3_000)
})

it('a text that holds all of itself is read as it is', () => {
  const whole = withBlocks(paragraph('旧版所存'))
  expect(readOver(base, JSON.stringify(whole))).toEqual(whole)
})
