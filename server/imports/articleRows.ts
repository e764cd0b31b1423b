import type { RunArticle } from '#domain/assembly/run/runSheets.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { contentOfArticle } from '#domain/body/contentOfArticle.ts'
import { revisionColumns, draftColumns } from '../articles/contentRow.ts'
import type { Transaction } from '../database/db.ts'
import { insertRows } from '../database/insertRows.ts'
import { newId } from '../database/newId.ts'
import { mentionColumns, settleStandings } from '../reporters/ensureMentions.ts'
import { keptLine, type PageKeys } from './lineKeys.ts'
import { repairRows, type SeenRepairs } from './repairRows.ts'

/** What is counted while the articles of an issue are written. */
export type Written = {
  /** Ids by `RunArticle.at`, while a page of the article is not written. */
  readonly ids: Map<number, string>
  /** Articles that begin on each page so far. */
  readonly counts: Map<number, number>
  readonly seen: SeenRepairs
}

type Place = { readonly issueId: string; readonly keys: readonly PageKeys[]; readonly written: Written }

/** Writes articles with their first revisions, the drafts that stand on these, their repairs and a mention for each byline. */
export async function writeArticles(tx: Transaction, articles: readonly RunArticle[], place: Place): Promise<void> {
  if (articles.length === 0) return
  const rows = articles.map((article) => rowsOf(article, place))
  // In this order: each points at those before.
  const tables = [
    ['Article', rows.map(({ article }) => article)],
    ['ArticlePage', rows.flatMap(({ pages }) => pages)],
    ['Repair', rows.flatMap(({ repairs }) => repairs)],
    ['Revision', rows.map(({ revision }) => revision)],
    ['Draft', rows.map(({ draft }) => draft)],
  ] as const
  for (const [table, own] of tables) await insertRows(tx, table, own)
  await tx.$executeRaw`
    UPDATE "Article" a SET "latestRevisionId" = r."id"
    FROM "Revision" r WHERE r."articleId" = a."id" AND a."id" = ANY(${rows.map(({ articleId }) => articleId)}::uuid[])`
  await tx.mention.createMany({ data: rows.flatMap(({ mentions }) => mentions) })
  await settleStandings(tx, rows)
}

function rowsOf({ at, article, repairs, pages, textOf }: RunArticle, { issueId, keys, written }: Place) {
  const articleId = newId()
  written.ids.set(at, articleId)
  const first = pages[0] ?? 0
  const sequence = (written.counts.get(first) ?? 0) + 1
  written.counts.set(first, sequence)
  const { kind, confidence } = article
  const slug = `${keys[first]?.label ?? ''}-${sequence}`
  const content: ArticleContent = contentOfArticle(article, { textOf, idOf: (line) => keptLine(keys, line) })
  const revisionId = newId()
  const contributorIds: string[] = []
  return {
    articleId,
    content,
    article: { id: articleId, issueId, slug, kind, confidence, sequence },
    pages: pages.map((page, ordinal) => ({ articleId, pageId: keys[page]?.pageId ?? '', ordinal })),
    repairs: repairRows(repairs, keys, { articleId, seen: written.seen }),
    revision: { id: revisionId, articleId, number: 1, cause: 'imported', contributorIds, ...revisionColumns(content) },
    draft: { articleId, baseRevisionId: revisionId, contributorIds, ...draftColumns(content) },
    mentions: content.bylines.map((byline, position) => ({
      id: newId(),
      articleId,
      ...mentionColumns(byline, position),
    })),
  }
}
