import type { StatedArticle } from './sourcePage.ts'

/** What a source states of one article on one page: so much is known when that page was read. */
export type StatedOnPage = {
  /** Which article of the import it is; articles stand in the order of these numbers. */
  readonly article: number
  readonly stated: Omit<StatedArticle, 'lines'>
  /** `order` is the place among the article's lines, over all its pages. */
  readonly lines: readonly (StatedArticle['lines'][number] & { readonly order: number })[]
}

/** Articles of what was stated of them page by page. */
export function joinStated(parts: readonly StatedOnPage[]): StatedArticle[] {
  const articles = Map.groupBy(parts, ({ article }) => article)
  return [...articles]
    .sort(([a], [b]) => a - b)
    .flatMap(([, own]) => {
      const [first] = own
      if (!first) return []
      const lines = own.flatMap((part) => part.lines).sort((a, b) => a.order - b.order)
      return [{ ...first.stated, lines: lines.map(({ line, part }) => ({ line, part })) }]
    })
}

/** Articles as they are stated on each page, by the page's ordinal from 1; they are numbered from `from`. */
export function splitStated(
  articles: readonly StatedArticle[],
  from: number,
): ReadonlyMap<number, readonly StatedOnPage[]> {
  const pages = new Map<number, StatedOnPage[]>()
  for (const [at, { lines, ...stated }] of articles.entries()) {
    const numbered = lines.map((line, order) => ({ ...line, order }))
    for (const [page, own] of Map.groupBy(numbered, ({ line }) => pageOfLine(line)))
      pages.set(page, [...(pages.get(page) ?? []), { article: from + at, stated, lines: own }])
  }
  return pages
}

/** The ordinal of a line's page, from 1: `p3l12` stands on the third. */
export const pageOfLine = (line: string): number => Number(/^p(\d+)l/u.exec(line)?.[1] ?? 0)
