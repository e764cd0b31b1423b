const marks = [
  'border-s-key-1',
  'border-s-key-2',
  'border-s-key-3',
  'border-s-key-4',
  'border-s-key-5',
  'border-s-key-6',
  'border-s-key-7',
  'border-s-key-8',
] as const

/** How an article of a page is told from the others beside the lines: by number from 1, and by colour. */
export type ArticleKey = { readonly number: number; readonly mark: string }

/** The keys of a page's articles, by article id, in the order of the page. Colours come round again after eight. */
export const articleKeys = (articles: readonly { readonly id: string }[]): ReadonlyMap<string, ArticleKey> =>
  new Map(articles.map(({ id }, index) => [id, { number: index + 1, mark: marks[index % marks.length] ?? marks[0] }]))
