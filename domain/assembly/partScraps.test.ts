import { expect, it } from 'vitest'
import { blockOf } from './block.ts'
import { bodyPart } from './partsOf.ts'
import { partScraps } from './partScraps.ts'
import type { ArticleParts } from './parts.ts'

function article(...texts: readonly string[]): ArticleParts {
  const bodies = texts.map((text, at) => {
    const line = { id: `p1l${at + 1}`, text, box: null, confidence: null }
    return bodyPart([blockOf([{ line, page: 0, at, from: 0, to: text.length }], 1, false)])
  })
  const rest = { head: null, signatures: [], captions: [], columnTag: null, continued: [] }
  return { bodies, ...rest, confidence: 0.5, headConfidence: 0.5 }
}
const standing = article('江边纪事', '岸上')
const brief = article('渡口昨日复航。')

it('few words between known articles are no article, and each of their lines goes apart', () => {
  const { articles, scraps } = partScraps([standing, brief], true)
  expect(articles).toEqual([brief])
  expect(scraps).toEqual([
    { segment: 'p1l1', reason: 'columnTag' },
    { segment: 'p1l2', reason: 'columnTag' },
  ])
})

it.each([
  ['what ends as a sentence does', article('渡口昨日复航。')],
  ['what is long', article('渡口边的老候船室也修好了青砖墙照原样补砌')],
  ['what runs under a column', { ...standing, columnTag: '岸上' }],
])('leaves %s', (_, given) => {
  expect(partScraps([given], true)).toEqual({ articles: [given], scraps: [] })
})

it('leaves everything where nothing is known beforehand', () => {
  expect(partScraps([standing], false).articles).toEqual([standing])
})
