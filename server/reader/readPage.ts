import { decodeSegment } from '#domain/reader/addresses.ts'
import type { PublicPageRow, PublicPageView } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { readPageMarks } from '../search/readPageMarks.ts'
import { thePublic, type Outlook } from './outlook.ts'
import { findPublicIssue, publicationOf, publicIssueRow } from './publicIssues.ts'
import { listPublicPages } from './readIssue.ts'

/** A page of a public issue with the published articles on it, and where `terms` are printed. */
export async function readPage(
  publicationSlug: string,
  issueSlug: string,
  label: string,
  terms: readonly SearchTerm[] = [],
  outlook: Outlook = thePublic,
): Promise<PublicPageView | Refusal> {
  const issue = await findPublicIssue(publicationSlug, issueSlug, outlook)
  if (!issue) return refuse('notFound')
  const pages = await listPublicPages(issue, outlook)
  const at = pages.findIndex((page) => page.label === decodeSegment(label))
  const page = pages[at]
  if (!page) return refuse('notFound')
  return {
    publication: publicationOf(issue),
    issue: publicIssueRow(issue),
    page,
    marks: page.facsimile && terms.length > 0 ? await readMarks(issue.id, page.label, terms) : [],
    pages: pages.map(({ path, label: name, sectionName }) => ({ path, label: name, sectionName })),
    previous: neighbour(pages[at - 1]),
    next: neighbour(pages[at + 1]),
  }
}

async function readMarks(
  issueId: string,
  label: string,
  terms: readonly SearchTerm[],
): Promise<PublicPageView['marks']> {
  const found = await db().page.findUnique({ where: { issueId_label: { issueId, label } }, select: { id: true } })
  return found ? readPageMarks(found.id, terms) : []
}

const neighbour = (page: PublicPageRow | undefined) => (page ? { path: page.path, label: page.label } : null)
