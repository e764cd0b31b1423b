import { decodeSegment } from '#domain/reader/addresses.ts'
import type { PublicPageRow, PublicPageView } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { findPublicIssue, publicationOf, publicIssueRow } from './publicIssues.ts'
import { listPublicPages } from './readIssue.ts'

/** A page of a public issue with the published articles on it. */
export async function readPage(
  publicationSlug: string,
  issueSlug: string,
  label: string,
): Promise<PublicPageView | Refusal> {
  const issue = await findPublicIssue(publicationSlug, issueSlug)
  if (!issue) return refuse('notFound')
  const pages = await listPublicPages(issue)
  const at = pages.findIndex((page) => page.label === decodeSegment(label))
  const page = pages[at]
  if (!page) return refuse('notFound')
  return {
    publication: publicationOf(issue),
    issue: publicIssueRow(issue),
    page,
    previous: neighbour(pages[at - 1]),
    next: neighbour(pages[at + 1]),
  }
}

const neighbour = (page: PublicPageRow | undefined) => (page ? { path: page.path, label: page.label } : null)
