import { describe, expect, it } from 'vitest'
import { pages8421 } from './articles/8421/pages.ts'
import { pages8422 } from './articles/8422/pages.ts'
import { pages8423 } from './articles/8423/pages.ts'
import { pagesEn } from './articles/en/pages.ts'
import { pagesHant } from './articles/hant/pages.ts'
import { textOf } from './articles/seedArticle.ts'
import { issue } from './layouts/issue.ts'
import { people } from './people.ts'
import { type SeedReporter, reporters, signerName } from './reporters.ts'
import { startingPage } from './startingPage/startingPage.ts'

const layouts = [...issue.pages.map((page) => page.layout), startingPage]
const articles = new Set(layouts.flatMap((page) => page.blocks.flatMap((b) => ('article' in b ? [b.article] : []))))
const contents = [...pages8421, ...pages8422, ...pages8423, ...pagesEn, ...pagesHant]
for (const { places } of contents) for (const { article } of places) articles.add(article)
const squeeze = (text: string) => text.replace(/\s/gu, '')

describe.each([...articles])('article $id', (article) => {
  const texts = article.paragraphs.map(textOf)
  const start = `${article.bylineBlock ?? ''}${texts[0] ?? ''}`

  it('prints everyone who signs it', () => {
    for (const { by } of article.bylines) expect(squeeze(start)).toContain(squeeze(signerName(by)))
    for (const { text, bylines } of article.captions ?? [])
      for (const { by } of bylines) expect(text).toContain(signerName(by))
  })

  it('prints its dateline first and its credit last', () => {
    expect(texts[0] ?? '').toMatch(new RegExp(`^${article.dateline ?? ''}`, 'u'))
    if (article.credit !== undefined) expect(texts.at(-1)).toMatch(new RegExp(`（${article.credit}）$`, 'u'))
  })

  it('is set in paragraphs without stray white space', () => {
    for (const paragraph of texts) expect(paragraph).toBe(paragraph.trim())
  })
})

it('no sentence stands twice in the demo newspaper', () => {
  const sentences = [...articles].flatMap(
    (article) =>
      article.paragraphs
        .map(textOf)
        .join('')
        .match(/[^。？！]{12,}[。？！]/gu) ?? [],
  )
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
})

it('has namesakes, and one login a person', () => {
  const names = Object.values<SeedReporter>(reporters).map((reporter) => reporter.name)
  expect(names.length).toBeGreaterThan(new Set(names).size)
  expect(new Set(people.map((person) => person.login)).size).toBe(people.length)
})
