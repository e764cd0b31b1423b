import { describe, expect, it } from 'vitest'
import { newsArticle } from './newsArticle.ts'
import { printedArticle as article } from './testing/printedArticle.ts'

describe('newsArticle', () => {
  const words = newsArticle(article, 'https://paper.example', String)

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
      {
        ...{ '@type': 'Person', '@id': 'https://paper.example/reporters/gu-wanzhou', name: '顾晚舟' },
        url: 'https://paper.example/reporters/gu-wanzhou',
      },
      '柏小满',
    ])
  })

  it('tells what was corrected, why, and when', () => {
    expect(words.correction).toEqual([
      {
        ...{ '@type': 'CorrectionComment', text: '船长的名字有误。', datePublished: '2025-09-18T01:00:00.000Z' },
        about: { '@type': 'Thing', name: 'paperError' },
      },
    ])
    expect(newsArticle({ ...article, corrections: [] }, 'https://paper.example', String)).not.toHaveProperty(
      'correction',
    )
  })

  it('names the edition of the day that it was printed in', () => {
    const evening = { ...article, issue: { ...article.issue, edition: '晚刊' } }
    expect(newsArticle(evening, 'https://paper.example', String)).toMatchObject({ printEdition: '晚刊' })
  })

  it('leaves out what is not known', () => {
    expect(words).not.toHaveProperty('alternativeHeadline')
    expect(words).not.toHaveProperty('printEdition')
    expect(words.isPartOf).not.toHaveProperty('issueNumber')
    expect(newsArticle({ ...article, bylines: [] }, 'https://paper.example', String)).not.toHaveProperty('author')
  })
})
