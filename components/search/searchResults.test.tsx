import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readerWords } from '#components/reader/readerWords.ts'
import { hitParts, type HitPart, type PublicHit, type SearchOutcome } from '#domain/search/searchViews.ts'
import { PublicHitRow } from './PublicHitRow.tsx'
import { SearchOutcomeText } from './SearchOutcomeText.tsx'

const t = readerWords('zh-Hans')
const hit: PublicHit = {
  article: {
    ...{ path: '/lanpu-daily/2019-09-18/1', kicker: '停航三年', subheadline: '首日载客', columnTag: '两岸纪事' },
    ...{ kind: 'news', bylines: '顾晚舟', summary: '船来了。', pageLabel: 'A01', date: '2019-09-18' },
    title: { text: '渡口复航', from: 'headline' },
  },
  publication: { slug: 'lanpu-daily', title: '澜浦日报', language: 'zh-Hans', script: 'simplified' },
  title: [{ text: '渡口复航', isHit: false }],
  snippet: [{ text: '船来了。', isHit: false }],
  parts: { columnTag: null, kicker: null, subheadline: null, dateline: null, bylines: null, credit: null },
  printedPath: '/lanpu-daily/2019-09-18/page/A02',
}
const rowOf = (own: Partial<PublicHit>) =>
  renderToStaticMarkup(<PublicHitRow {...{ t, q: '台', isLoose: true }} hit={{ ...hit, ...own }} />)

describe('an article that was found', () => {
  it.each(hitParts)('shows its %s with the hit lit, where it has one', (name: HitPart) => {
    const pieces = [
      { text: '在', isHit: false },
      { text: '臺', isHit: true },
    ]
    expect(rowOf({ parts: { ...hit.parts, [name]: pieces } })).toContain('在<mark>臺</mark>')
    expect(rowOf({})).not.toContain('<mark>')
  })

  it('has a headline that an editor supplied in brackets', () => {
    const supplied = { ...hit.article, title: { text: '渡口复航', from: 'supplied' } as const }
    expect(rowOf({ article: supplied })).toContain('>〔渡口复航〕</a>')
  })

  it('leads to its text and to the printed page with the hits', () => {
    expect(rowOf({})).toContain('href="/lanpu-daily/2019-09-18/1?q=%E5%8F%B0&amp;alike=1"')
    expect(rowOf({})).toContain('href="/lanpu-daily/2019-09-18/page/A02?q=%E5%8F%B0&amp;alike=1"')
  })
})

describe('what a search tells beside its hits', () => {
  const outcome: SearchOutcome = {
    ...{ count: 2, isCapped: false, pages: 1 },
    facets: { publication: [], year: [], section: [], kind: [], reporter: [] },
    same: [
      { typed: '台', printed: '臺' },
      { typed: '未', printed: '末', isAlike: true },
    ],
  }
  it('is which characters it took for the same, and which only look alike', () => {
    const told = renderToStaticMarkup(<SearchOutcomeText {...{ t, outcome, order: 'newest' }} />)
    expect(told).toContain(`${t('search.sameAs')} <span data-content="">臺 = 台</span>`)
    expect(told).toContain(`${t('search.alikeAs')} <span data-content="">末 ≈ 未</span>`)
    const plain = renderToStaticMarkup(
      <SearchOutcomeText {...{ t, order: 'newest' }} outcome={{ ...outcome, same: [] }} />,
    )
    expect(plain).not.toContain('search-same')
  })

  it('is that there are more than were counted', () => {
    const capped = { ...outcome, count: 1000, isCapped: true }
    const told = renderToStaticMarkup(<SearchOutcomeText {...{ t, order: 'newest' }} outcome={capped} />)
    expect(told).toContain(t('search.foundMore', { count: 1000 }))
    expect(told).toContain(t('search.countedOf', { count: 1000 }))
  })
})
