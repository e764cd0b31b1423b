import { hitStretches, type HeldStretch } from '#domain/search/hitStretches.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { contentColumns, contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import type { PublicArticle } from '../reader/publicArticles.ts'

type Printed = HeldStretch<{ readonly id: string; readonly text: string }> & {
  readonly articleId: string
  readonly pageId: string
}

/**
 * The label of the first page on which each article has what was looked for, by the article's id; the page it begins on
 * where it was printed on one alone, or none of its lines has it.
 */
export async function markedLabels(
  articles: readonly PublicArticle[],
  terms: readonly SearchTerm[],
): Promise<ReadonlyMap<string, string>> {
  const over = articles.filter(({ pages }) => pages.length > 1)
  const ids = over.map(({ id }) => id)
  const [lines, contents] =
    over.length > 0 ? await Promise.all([readLines(ids), readContents(ids)]) : [[], new Map<string, never>()]
  const labelOf = ({ id, pages }: PublicArticle): string | undefined => {
    const content = contents.get(id)
    const has = (pageId: string): boolean => {
      const held = lines.filter((line) => line.articleId === id && line.pageId === pageId)
      return content !== undefined && hitStretches(content, held, terms).length > 0
    }
    const marked = pages.find(({ page }) => has(page.id))
    return (marked ?? pages[0])?.page.label
  }
  return new Map(articles.flatMap((article) => [[article.id, labelOf(article) ?? ''] as const]))
}

const readLines = (ids: readonly string[]) => db().$queryRaw<Printed[]>`
  SELECT p."articleId", l."pageId", p."from", p."to", p."part"::text AS "part",
    json_build_object('id', l."id", 'text', l."text") AS "line"
  FROM "Placement" p JOIN "Line" l ON l."id" = p."lineId"
  WHERE p."articleId" = ANY(${[...ids]}::uuid[]) ORDER BY p."order", p."id"`

async function readContents(ids: readonly string[]) {
  const articles = await db().article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, publishedRevision: { select: contentColumns } },
  })
  return new Map(
    articles.flatMap(({ id, publishedRevision }) =>
      publishedRevision ? [[id, contentOf(publishedRevision)] as const] : [],
    ),
  )
}
