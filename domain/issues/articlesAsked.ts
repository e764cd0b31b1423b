import type { ArticleRow } from '#domain/articles/articleState.ts'
import { articleFilters, matchesFilter, type ArticleFilter } from './articleFilter.ts'
import type { PageRow } from './issueView.ts'

/** Which articles of an issue are asked for; all of it stands in the address. */
export type ArticlesAsked = {
  readonly state: ArticleFilter | null
  /** The section's name of the page it begins on; the page's label where it has none. */
  readonly section: string | null
  /** By the name shown. */
  readonly holder: string | null
  /** In its title or its bylines. */
  readonly text: string | null
}

/** Reads what is asked from an address; what makes no sense is left out. */
export function readArticlesAsked(
  asked: Readonly<Record<string, string | readonly string[] | undefined>>,
): ArticlesAsked {
  const text = (name: string): string | null => {
    const value = asked[name]
    return typeof value === 'string' && value.length <= 100 ? value.trim() || null : null
  }
  const state = articleFilters.find((known) => known === asked.state) ?? null
  return { state, section: text('section'), holder: text('holder'), text: text('text') }
}

/** The address of an issue that says the same. */
export function articlesHref(issueId: string, asked: ArticlesAsked): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== null)
  const params = new URLSearchParams(given).toString()
  return `/desk/issues/${issueId}${params === '' ? '' : `?${params}`}`
}

export const sectionOf = ({ sectionName, label }: Pick<PageRow, 'sectionName' | 'label'>): string =>
  sectionName ?? label

/** The pages with the articles that are asked for; a page without any is left out, unless nothing is asked. */
export function pagesAsked(pages: readonly PageRow[], asked: ArticlesAsked): readonly PageRow[] {
  const isAsked = Object.values(asked).some((one) => one !== null)
  const shown = pages
    .filter((page) => asked.section === null || sectionOf(page) === asked.section)
    .map((page) => ({ ...page, articles: page.articles.filter((row) => matches(row, asked)) }))
  return isAsked ? shown.filter(({ articles }) => articles.length > 0) : shown
}

function matches(row: ArticleRow, { state, holder, text }: ArticlesAsked): boolean {
  if (state !== null && !matchesFilter(row, state)) return false
  if (holder !== null && row.claimedBy !== holder) return false
  const words = `${row.title.text} ${row.bylines}`.toLowerCase()
  return text === null || words.includes(text.toLowerCase())
}
