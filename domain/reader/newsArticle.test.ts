import { describe, expect, it } from 'vitest'
import { newsArticle } from './newsArticle.ts'
import type { PublicArticleView } from './readerViews.ts'

const article: PublicArticleView = {
  publication: { slug: 'lanpu-daily', title: '澜浦日报', language: 'zh-Hans', script: 'simplified' },
  issue: { path: '/lanpu-daily/2019-09-18', date: '2019-09-18', number: null, edition: '', articles: 1 },
  path: '/lanpu-daily/2019-09-18/1',
  kind: 'news',
  title: { text: '渡口复航', from: 'headline' },
  content: {
    ...{ kicker: null, headline: '渡口复航', headlineSupplied: false, subheadline: null, columnTag: null },
    ...{ dateline: '本报讯', credit: null, bylines: [] },
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '本报讯 船来了。' }] }] },
  },
  bylines: [
    { key: 'a', printed: '本报记者 顾晚舟', ofCaption: false, reporterPath: '/reporters/gu-wanzhou' },
    { key: 'b', printed: '柏小满', ofCaption: false, reporterPath: null },
    { key: 'c', printed: '祁远帆 摄', ofCaption: true, reporterPath: null },
  ],
  printedOn: [
    { path: '/lanpu-daily/2019-09-18/page/A01', label: 'A01', sectionName: '要闻', facsimile: null },
    { path: '/lanpu-daily/2019-09-18/page/A02', label: 'A02', sectionName: null, facsimile: null },
  ],
  ...{
    publishedAt: '2026-01-02T03:04:05.000Z',
    corrections: [{ at: '2025-09-18T01:00:00.000Z', cause: 'paperError', note: '船长的名字有误。' }],
    changedAt: '2026-01-03T03:04:05.000Z',
    previous: null,
    next: null,
  },
}

describe('newsArticle', () => {
  const words = newsArticle(article, 'https://paper.example')

  it('says where and when it was printed', () => {
    expect(words).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://paper.example/lanpu-daily/2019-09-18/1',
      inLanguage: 'zh-Hans',
      datePublished: '2019-09-18',
      dateModified: '2026-01-03T03:04:05.000Z',
      printPage: 'A01, A02',
      articleSection: '要闻',
      dateline: '本报讯',
      articleBody: '本报讯 船来了。',
    })
  })

  it('names those who signed the article, and not those who signed its pictures', () => {
    expect(words.author).toEqual([
      { name: '本报记者 顾晚舟', url: 'https://paper.example/reporters/gu-wanzhou' },
      { name: '柏小满' },
    ])
  })

  it('tells what was corrected, and when', () => {
    expect(words.correction).toEqual([
      { '@type': 'CorrectionComment', text: '船长的名字有误。', datePublished: '2025-09-18T01:00:00.000Z' },
    ])
    expect(newsArticle({ ...article, corrections: [] }, 'https://paper.example')).not.toHaveProperty('correction')
  })

  it('leaves out what is not known', () => {
    expect(words).not.toHaveProperty('alternativeHeadline')
    expect(words).not.toHaveProperty('printEdition')
    expect(words.isPartOf).not.toHaveProperty('issueNumber')
    expect(newsArticle({ ...article, bylines: [] }, 'https://paper.example')).not.toHaveProperty('author')
  })
})
