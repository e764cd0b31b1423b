import { expect, it } from 'vitest'
import type { ArticleContent } from '../body/content.ts'
import { contentHits, replaceInContent } from './contentHits.ts'

const content: ArticleContent = {
  kicker: '枷树之城',
  headline: '枷树和枷树',
  headlineSupplied: false,
  subheadline: null,
  columnTag: '枷树',
  dateline: null,
  credit: null,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '河堤的枷树' }] }] },
  bylines: [],
}
const places = (words: string) => contentHits(content, words).map(({ part, block, at }) => [part, block, at])

it('finds the words in the headline set and the body, from the top', () => {
  expect(places('枷树')).toEqual([
    ['kicker', 0, 0],
    ['headline', 0, 0],
    ['headline', 0, 3],
    ['body', 0, 3],
  ])
  expect(contentHits(content, '枷树')[2]).toMatchObject({ before: '枷树和', after: '', lineId: null })
})

it('replaces them where they were confirmed; a line without words is none', () => {
  const some = contentHits(content, '枷树').slice(2)
  const changed = replaceInContent(content, '枷树', '柳树', some)
  expect([changed.kicker, changed.headline, changed.subheadline]).toEqual(['枷树之城', '枷树和柳树', null])
  expect(changed.body.content[0]?.content?.[0]?.text).toBe('河堤的柳树')
  expect(replaceInContent(content, '枷树之城', '', contentHits(content, '枷树之城')).kicker).toBeNull()
  expect(replaceInContent(content, '枷树', '柳树', [{ part: 'headline', block: 0, at: 1 }])).toEqual(content)
})
