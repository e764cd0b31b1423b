import { describe, expect, it } from 'vitest'
import type { ArticleRow } from '#domain/articles/articleState.ts'
import { articlesHref, pagesAsked, readArticlesAsked, type ArticlesAsked } from './articlesAsked.ts'
import type { PageRow } from './issueView.ts'

const nothing: ArticlesAsked = { state: null, section: null, holder: null, text: null }
const row = (id: string, more: Partial<ArticleRow> = {}): ArticleRow => ({
  ...{ id, slug: id, kind: 'news', words: 10, pageLabels: ['01'], stepCount: 0, draftVersion: 1 },
  ...{ title: { text: `标题${id}`, from: 'headline' }, bylines: '', claimedBy: null, assignedTo: null },
  state: {
    ...{ deskState: 'correcting', stage: 0, reviewStages: 1 },
    ...{ isPublic: false, changedSinceApproval: false, returned: false },
  },
  ...more,
})
const page = (label: string, sectionName: string | null, articles: readonly ArticleRow[]): PageRow => ({
  ...{ id: label, label, sectionName, articles },
  ledger: { placed: 0, setAside: 0, unaccounted: 0 },
})
const pages = [
  page('01', '要闻', [row('a', { claimedBy: '林' }), row('b', { bylines: 'Ann Lee' })]),
  page('02', null, [row('c')]),
  page('03', '副刊', []),
]
const idsOf = (asked: Partial<ArticlesAsked>) =>
  pagesAsked(pages, { ...nothing, ...asked }).map(({ label, articles }) => [label, articles.map(({ id }) => id)])

describe('the articles of an issue that are asked for', () => {
  it.each([
    [
      'nothing asked: every page',
      {},
      [
        ['01', ['a', 'b']],
        ['02', ['c']],
        ['03', []],
      ],
    ],
    ['a section', { section: '要闻' }, [['01', ['a', 'b']]]],
    ['a page without a section, by its label', { section: '02' }, [['02', ['c']]]],
    ['who holds it', { holder: '林' }, [['01', ['a']]]],
    [
      'nobody holds it',
      { state: 'unclaimed' },
      [
        ['01', ['b']],
        ['02', ['c']],
      ],
    ],
    ['words of a byline, however written', { text: 'ann' }, [['01', ['b']]]],
    ['words of a title', { text: '标题c' }, [['02', ['c']]]],
    ['all together', { section: '要闻', text: '标题', state: 'unclaimed' }, [['01', ['b']]]],
  ] as const)('%s', (_, asked, found) => {
    expect(idsOf(asked)).toEqual(found)
  })

  it('stand in the address', () => {
    const address = articlesHref('x', { state: 'returned', section: '要 闻', holder: '林', text: 'a&b' })
    expect(readArticlesAsked(Object.fromEntries(new URL(address, 'http://galley.invalid').searchParams))).toEqual({
      ...{ state: 'returned', section: '要 闻', holder: '林', text: 'a&b' },
    })
    expect(articlesHref('x', readArticlesAsked({ state: 'x', text: ' ', holder: ['a'] }))).toBe('/desk/issues/x')
  })
})
