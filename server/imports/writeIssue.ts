import type { Assembly } from '#domain/assembly/assembly.ts'
import type { Problem, StatedArticle } from '#domain/source/sourcePage.ts'
import type { Tell } from '../act.ts'
import { actorId, type Acting } from '../actor.ts'
import type { Transaction } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { settleStandings } from '../reporters/ensureMentions.ts'
import { linkByName } from '../reporters/linkByName.ts'
import { articleRows, type ArticleRows } from './articleRows.ts'
import type { ImportedPage, IssueImported } from './imported.ts'
import { lineKeys, type LineKeys } from './lineKeys.ts'
import type { LineSpool } from './lineSpool.ts'
import { lineRows, pageRows } from './pageRows.ts'

/** Rows that are sent to the database at a time. */
const mostRows = 2000

export type IssueToWrite = {
  readonly issue: {
    readonly publicationId: string
    readonly date: Date
    readonly edition: string
    readonly number: string | null
  }
  readonly pages: readonly ImportedPage[]
  readonly assembly: Assembly
  readonly stated: readonly StatedArticle[]
  /** The lines of a page with all that their rows keep. */
  readonly linesOf: LineSpool['linesOf']
}

/** Writes a new issue with all that was made of its pages. */
export async function writeIssue(
  tx: Transaction,
  tell: Tell,
  acting: Acting,
  { issue, pages, assembly, stated, linesOf }: IssueToWrite,
): Promise<IssueImported> {
  const issueId = newId()
  const keys = lineKeys(pages)
  const rows = pageRows(issueId, pages, keys, assembly, actorId(acting), stated)
  const articles = articleRows(issueId, assembly, keys)
  await tx.issue.create({ data: { id: issueId, ...issue } })
  await tx.page.createMany({ data: rows.pages })
  await tx.source.createMany({ data: rows.sources })
  const lines = await writeLines(tx, pages, keys, linesOf)
  await writeArticles(tx, issueId, articles)
  const problems: Problem[] = pages.flatMap((page) => page.problems)
  const counts = { pages: pages.length, lines, articles: articles.articles.length }
  const details = { ...counts, problems: problems.length }
  const { publicationId } = issue
  await tell({ verb: 'imported', objectKind: 'issue', objectId: issueId, publicationId, details })
  return { issueId, unchanged: false, ...counts, beside: 0, problems }
}

/** One page's lines at a time: their words are most of an import, and stand in memory no longer than a page. */
async function writeLines(
  tx: Transaction,
  pages: readonly ImportedPage[],
  keys: LineKeys,
  linesOf: LineSpool['linesOf'],
): Promise<number> {
  let count = 0
  for (const [at, { page }] of pages.entries()) {
    const rows = lineRows(await linesOf(page), keys, at)
    await inBatches(rows, (data) => tx.line.createMany({ data }))
    count += rows.length
  }
  return count
}

async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += mostRows) await write(rows.slice(at, at + mostRows))
}

async function writeArticles(tx: Transaction, issueId: string, rows: ArticleRows): Promise<void> {
  await tx.article.createMany({ data: rows.articles })
  await tx.articlePage.createMany({ data: rows.articlePages })
  await inBatches(rows.placements, (data) => tx.placement.createMany({ data }))
  await inBatches(rows.repairs, (data) => tx.repair.createMany({ data }))
  await tx.revision.createMany({ data: rows.revisions })
  await tx.draft.createMany({ data: rows.drafts })
  await tx.$executeRaw`
    UPDATE "Article" a SET "latestRevisionId" = r."id"
    FROM "Revision" r WHERE r."articleId" = a."id" AND a."issueId" = ${issueId}::uuid`
  await tx.mention.createMany({ data: rows.mentions })
  await settleStandings(tx, rows.contents)
  await linkByName(tx, rows.mentions)
}
