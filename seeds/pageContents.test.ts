import { describe, expect, it } from 'vitest'
import { pages8421 } from './articles/8421/pages.ts'
import { pages8422 } from './articles/8422/pages.ts'
import { pages8423 } from './articles/8423/pages.ts'
import { type SeedArticle, type SeedParagraph, textOf } from './articles/seedArticle.ts'

const issues = { 8421: pages8421, 8422: pages8422, 8423: pages8423 }
const pages = Object.values(issues).flat()
const articles = [...new Set(pages.flatMap((page) => page.places.map((place) => place.article)))]
const ofKind = (kind: SeedArticle['kind']) => articles.filter((article) => article.kind === kind)
const wholeText = (article: SeedArticle) => article.paragraphs.map(textOf).join('\n')
const cells = (paragraph: SeedParagraph) =>
  typeof paragraph !== 'string' && paragraph.role === 'tableRow' ? paragraph.text.split('\t').length : null

describe('what an article of each kind obeys', () => {
  it.each(ofKind('news'))('news $id: ours is signed behind 本报讯, an agency’s is not', (article) => {
    expect(article.dateline).toMatch(article.bylines.length > 0 ? /^本报讯（/u : /^江海社.+电$/u)
  })

  it.each(ofKind('commentary'))('commentary $id is signed apart from its text', (article) => {
    expect([article.bylineBlock !== undefined, article.bylines.length]).toEqual([true, 1])
  })

  it.each(ofKind('literary'))('literary $id has an author and a column', (article) => {
    expect(article.bylineBlock).toBeDefined()
    expect(article.columnTag).toBeDefined()
  })

  it.each(ofKind('advertisement'))('advertisement $id says that it is one', (article) => {
    expect([article.credit, article.bylines]).toEqual(['广告', []])
  })

  it.each(ofKind('notice'))('notice $id is not signed by a reporter', (article) => {
    expect([article.bylines, article.dateline]).toEqual([[], undefined])
  })

  it.each(ofKind('photo'))('photo $id is a caption and nothing else', (article) => {
    expect(article.paragraphs).toEqual([])
    expect(article.captions?.every((caption) => caption.picture)).toBe(true)
  })
})

describe.each(articles)('article $id', (article) => {
  it('has as many cells in each row of a table', () => {
    article.paragraphs.forEach((paragraph, index) => {
      const above = article.paragraphs[index - 1]
      if (above === undefined || cells(above) === null || cells(paragraph) === null) return
      expect(cells(paragraph)).toBe(cells(above))
    })
  })

  it('closes every quotation and writes Chinese marks', () => {
    const text = wholeText(article)
    for (const [open, close] of ['“”', '《》', '（）', '【】'].map((pair) => [...pair] as [string, string]))
      expect(text.split(open).length).toBe(text.split(close).length)
    expect(text).not.toMatch(/\p{Script=Han}[,;:?!]/u)
  })
})

describe('the pages', () => {
  it('tell of no article and no picture twice, but for jumps', () => {
    const placed = pages.flatMap((page) => page.places.filter((place) => place.hint !== 'jumpIn'))
    const ids = placed.map((place) => place.article.id)
    const pictures = articles.flatMap((article) => (article.captions ?? []).flatMap((c) => c.picture?.name ?? []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it.each(Object.entries(issues))('No. %s: what leaves a page stands on another, cut once', (_, issue) => {
    const places = issue.flatMap((page) => page.places.map((place) => ({ ...place, label: page.label })))
    for (const { article, jumpsTo, label } of places) {
      if (!jumpsTo) continue
      expect(wholeText(article).split(jumpsTo.from)).toHaveLength(2)
      const rest = places.find((place) => place.label === jumpsTo.label && place.comesFrom?.from === jumpsTo.from)
      expect([rest?.article, rest?.comesFrom?.label]).toEqual([article, label])
    }
  })
})
