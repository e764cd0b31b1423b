import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readerWords } from '#components/reader/readerWords.ts'
import type { SearchParams } from '#domain/search/searchAsked.ts'
import type { Facets } from '#domain/search/searchViews.ts'
import { feedPath } from '#domain/reader/addresses.ts'
import { feedOf } from './feedOf.ts'
import { SearchFacets } from './SearchFacets.tsx'
import { SearchForm } from './SearchForm.tsx'

const t = readerWords('zh-Hans')
const facet = (value: string, label = value) => ({ value, label, count: 2 })
const facets: Facets = {
  publication: [facet('a', '甲报'), facet('b', '乙报')],
  year: [facet('2020'), facet('2019')],
  section: [facet('要闻'), facet('体育')],
  kind: [facet('news'), facet('notice')],
  reporter: [facet('he-xiaoman', '何小满'), facet('bai-yichuan', '白一川')],
}
const values = {
  ...{ q: '渡船', publication: 'a', from: '2019-01-01', to: '2019-12-31', page: 'A01', section: '要闻' },
  ...{ reporter: '何小满', kind: 'notice', order: 'newest', isLoose: true },
}

describe('the search form', () => {
  const drawn = renderToStaticMarkup(<SearchForm {...{ t, path: '/search', values, facets, publications: [] }} />)
  it.each([
    ['any section', 'list="search-section" name="section" value="要闻"/>'],
    ['any reporter', 'list="search-reporter" name="reporter" value="何小满"/>'],
    ['sections that were found', '<option value="体育" label="体育"></option>'],
    ['reporters who were found', '<option value="bai-yichuan" label="白一川"></option>'],
    ['any kind', `<option value="notice" selected="">${t('common.kinds.notice')}</option>`],
    ['a kind that was not found', `<option value="literary">${t('common.kinds.literary')}</option>`],
  ])('takes %s', (_, markup) => expect(drawn).toContain(markup))

  it('asks for nothing twice', () => {
    const names = [...drawn.matchAll(/ name="(\w+)"/gu)].map(([, name]) => name)
    expect(names.toSorted()).toEqual([
      'alike',
      'from',
      'kind',
      'order',
      'page',
      'publication',
      'q',
      'reporter',
      'section',
      'to',
    ])
  })
})

it('the feed of a search is narrowed by all that narrows the search', () => {
  const { searchParams } = new URL(feedPath('atom', feedOf(values)), 'http://galley.invalid')
  expect(Object.fromEntries(searchParams)).toEqual({
    ...{ q: '渡船', publication: 'a', from: '2019-01-01', to: '2019-12-31', page: 'A01', section: '要闻' },
    ...{ reporter: '何小满', kind: 'notice', alike: '1' },
  })
})

describe('what narrows a search', () => {
  const links = (params: SearchParams) =>
    [
      ...renderToStaticMarkup(<SearchFacets {...{ t, path: '/search', params, facets }} />).matchAll(
        /href="([^"]+)"/gu,
      ),
    ].map(([, href]) =>
      Object.fromEntries(new URL((href ?? '').replaceAll('&amp;', '&'), 'http://galley.invalid').searchParams),
    )
  it('is a link for each, which keeps what is asked besides', () => {
    expect(links({ q: '渡船', page: 'A01' })).toEqual(
      [
        { publication: 'a' },
        { publication: 'b' },
        { from: '2020-01-01', to: '2020-12-31' },
        { from: '2019-01-01', to: '2019-12-31' },
        ...[{ section: '要闻' }, { section: '体育' }, { kind: 'news' }, { kind: 'notice' }],
        ...[{ reporter: 'he-xiaoman' }, { reporter: 'bai-yichuan' }],
      ].map((one) => ({ q: '渡船', page: 'A01', ...one })),
    )
  })
  it('can be taken away again, a year too', () => {
    const year = links({ q: '渡船', from: '2019-01-01', to: '2019-12-31' })
    expect(year.slice(2, 4)).toEqual([{ q: '渡船' }, { q: '渡船' }])
    expect(links({ q: '渡船', section: '要闻' }).slice(4, 6)).toEqual([{ q: '渡船' }, { q: '渡船' }])
  })
})
