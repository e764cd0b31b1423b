import type { PageArticle, PlacedLine } from '#domain/pages/pageView.ts'

/** The first and last line (ordinals) an article has on the page; null where it has none. */
export type LineSpan = { readonly from: number; readonly to: number } | null

/** Where each article's lines are, by article id. */
export function lineSpans(
  articles: readonly Pick<PageArticle, 'id'>[],
  lines: readonly PlacedLine[],
): ReadonlyMap<string, LineSpan> {
  const ordinals = Map.groupBy(
    lines.flatMap(({ ordinal, stretches }) => stretches.map(({ articleId }) => ({ ordinal, articleId }))),
    ({ articleId }) => articleId,
  )
  return new Map(
    articles.map(({ id }) => {
      const own = ordinals.get(id)
      const span = own && { from: own[0]?.ordinal ?? 0, to: own.at(-1)?.ordinal ?? 0 }
      return [id, span ?? null]
    }),
  )
}

/** Is any of the line's text in no article, and without a reason why? */
export const isUnaccounted = (line: PlacedLine): boolean =>
  line.stretches.some(
    ({ articleId, reason, from, to }) =>
      articleId === null && reason === 'unknown' && line.text.slice(from, to).trim() !== '',
  )
