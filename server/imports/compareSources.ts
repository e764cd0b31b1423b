import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Transaction } from '../database/db.ts'
import type { ImportedPage, IssueImported } from './imported.ts'

/**
 * Compares files with an issue that may exist: null where it does not; where every file is a page of it already, that
 * nothing changes; else the refusal.
 */
export async function compareSources(
  tx: Transaction,
  issue: { readonly publicationId: string; readonly date: Date; readonly edition: string },
  pages: readonly ImportedPage[],
): Promise<IssueImported | Refusal | null> {
  const { publicationId, date, edition } = issue
  const known = await tx.issue.findUnique({
    where: { publicationId_date_edition: { publicationId, date, edition } },
    include: {
      pages: { include: { sources: true, _count: { select: { lines: true } } } },
      _count: { select: { articles: true } },
    },
  })
  if (!known) return null
  const hashes = new Set(known.pages.flatMap(({ sources }) => sources.map(({ sha256 }) => sha256)))
  if (!pages.every(({ sha256 }) => hashes.has(sha256))) return refuse('issueHasOtherPages')
  return {
    issueId: known.id,
    unchanged: true,
    pages: known.pages.length,
    lines: known.pages.reduce((sum, page) => sum + page._count.lines, 0),
    articles: known._count.articles,
    problems: [],
  }
}
