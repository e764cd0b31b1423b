import type { Assembly } from '#domain/assembly/assembly.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import type { Tell } from '../act.ts'
import { actorId, type Acting } from '../actor.ts'
import type { Transaction } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { settleStandings } from '../reporters/ensureMentions.ts'
import { linkByName } from '../reporters/linkByName.ts'
import { articleRows, type ArticleRows } from './articleRows.ts'
import type { ImportedPage, IssueImported } from './imported.ts'
import { lineKeys } from './lineKeys.ts'
import { pageRows } from './pageRows.ts'

export type IssueToWrite = {
  readonly issue: {
    readonly publicationId: string
    readonly date: Date
    readonly edition: string
    readonly number: string | null
  }
  readonly pages: readonly ImportedPage[]
  readonly assembly: Assembly
}

/** Writes a new issue with all that was made of its pages. */
export async function writeIssue(
  tx: Transaction,
  tell: Tell,
  acting: Acting,
  { issue, pages, assembly }: IssueToWrite,
): Promise<IssueImported> {
  const issueId = newId()
  const keys = lineKeys(pages)
  const rows = pageRows(issueId, pages, keys, assembly, actorId(acting))
  const articles = articleRows(issueId, assembly, keys)
  await tx.issue.create({ data: { id: issueId, ...issue } })
  await tx.page.createMany({ data: rows.pages })
  await tx.source.createMany({ data: rows.sources })
  await tx.line.createMany({ data: rows.lines })
  await writeArticles(tx, issueId, articles)
  const problems: Problem[] = pages.flatMap((page) => page.problems)
  const counts = { pages: pages.length, lines: rows.lines.length, articles: articles.articles.length }
  const details = { ...counts, problems: problems.length }
  const { publicationId } = issue
  await tell({ verb: 'imported', objectKind: 'issue', objectId: issueId, publicationId, details })
  return { issueId, unchanged: false, ...counts, problems }
}

async function writeArticles(tx: Transaction, issueId: string, rows: ArticleRows): Promise<void> {
  await tx.article.createMany({ data: rows.articles })
  await tx.articlePage.createMany({ data: rows.articlePages })
  await tx.placement.createMany({ data: rows.placements })
  await tx.repair.createMany({ data: rows.repairs })
  await tx.revision.createMany({ data: rows.revisions })
  await tx.draft.createMany({ data: rows.drafts })
  await tx.$executeRaw`
    UPDATE "Article" a SET "latestRevisionId" = r."id"
    FROM "Revision" r WHERE r."articleId" = a."id" AND a."issueId" = ${issueId}::uuid`
  await tx.mention.createMany({ data: rows.mentions })
  await settleStandings(tx, rows.contents)
  await linkByName(tx, rows.mentions)
}
