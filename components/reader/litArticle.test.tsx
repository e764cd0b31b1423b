import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { printedArticle } from '#domain/reader/testing/printedArticle.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { parseSearch, type SearchTerm } from '#domain/search/searchQuery.ts'
import { Article } from './Article.tsx'
import { readerWords } from './readerWords.ts'

const article: PublicArticleView = {
  ...printedArticle,
  title: { text: '臺北渡口复航', from: 'supplied' },
  content: {
    ...printedArticle.content,
    ...{ kicker: '停航三年之后', headline: '臺北渡口复航', headlineSupplied: true, subheadline: '首日载客八百人次' },
    ...{ columnTag: '两岸纪事', dateline: '本社九月十六日电', credit: '据水上通讯稿' },
  },
}
const drawn = (q: string, isVertical = false): string => {
  const terms = q === '' ? [] : (parseSearch(q) as readonly SearchTerm[])
  const shown = { t: readerWords('zh-Hans'), article, citation: null, terms, words: q, isVertical }
  return renderToStaticMarkup(<Article {...shown} />)
}
const lit = (markup: string) => [...markup.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, words]) => words)

describe('an article as it is read', () => {
  it.each([
    ['column', '纪事', '<span class="tag" lang="zh-Hans" data-content="">两岸<mark>纪事</mark></span>'],
    ['kicker', '三年', '<p class="kicker">停航<mark>三年</mark>之后</p>'],
    ['headline', '台北', '<h1>〔<mark>臺北</mark>渡口复航〕</h1>'],
    ['subheadline', '八百', '<p class="subheadline">首日载客<mark>八百</mark>人次</p>'],
    ['byline of somebody known', '顾晚舟', 'href="/reporters/gu-wanzhou">本报记者 <mark>顾晚舟</mark></a></li>'],
    ['byline of somebody else', '柏小满', '<li>通讯员 <mark>柏小满</mark></li>'],
    ['dateline', '九月', '<p class="dateline-apart" lang="zh-Hans" data-content="">本社<mark>九月</mark>十六日电</p>'],
    ['text', '船', '<p>本报讯 <mark>船</mark>来了。</p>'],
    ['credit', '通讯稿', '<p class="credit" lang="zh-Hans" data-content="">据水上<mark>通讯稿</mark></p>'],
  ])('has the words of a search lit in its %s', (_, q, markup) => {
    expect(drawn(q)).toContain(markup)
    expect(lit(drawn(q))).toHaveLength(1)
    expect(lit(drawn(q, true)).join('')).toContain(q === '台北' ? '臺北' : q)
    expect(drawn('')).toContain(markup.replaceAll(/<\/?mark>/gu, ''))
  })

  it('has nothing lit that no search looked for', () => {
    expect(lit(drawn(''))).toEqual([])
  })
})
