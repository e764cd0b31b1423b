import { decodeSegment } from '#domain/reader/addresses.ts'
import type { PublicPageView, PublicPublication } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { readPageMarks } from '../search/readPageMarks.ts'
import { issueMarkAt } from './issueMark.ts'
import { keptView } from './keptView.ts'
import { thePublic, type Outlook } from './outlook.ts'
import { readIssueArticles } from './publicArticles.ts'
import { readPagePrints } from './publicFacsimile.ts'
import { findPublicIssue, publicationOf, publicIssueRow } from './publicIssues.ts'
import { listPages, pageRow, pathOf } from './readIssue.ts'

/** A page of a public issue with the published articles on it, and where the words are printed that `termsOf` gives. */
export async function readPage(
  publicationSlug: string,
  issueSlug: string,
  label: string,
  termsOf: (publication: PublicPublication) => readonly SearchTerm[] = () => [],
  outlook: Outlook = thePublic,
): Promise<PublicPageView | Refusal> {
  const address = [publicationSlug, issueSlug, decodeSegment(label)] as const
  const mark = issueMarkAt(publicationSlug, issueSlug)
  const unmarked = await keptView(outlook, ['page', ...address], () => readUnmarked(address, outlook), mark)
  if (isRefusal(unmarked)) return unmarked
  const { id, view } = unmarked
  const terms = termsOf(view.publication)
  return { ...view, marks: view.page.facsimile && terms.length > 0 ? await readPageMarks(id, terms, mark) : [] }
}

type Unmarked = { readonly id: string; readonly view: Omit<PublicPageView, 'marks'> }

async function readUnmarked(
  [publicationSlug, issueSlug, label]: readonly [publication: string, issue: string, label: string],
  outlook: Outlook,
): Promise<Unmarked | Refusal> {
  const issue = await findPublicIssue(publicationSlug, issueSlug, outlook)
  if (!issue) return refuse('notFound')
  const [pages, articles] = await Promise.all([listPages(issue.id), readIssueArticles(issue, outlook)])
  const at = pages.findIndex((page) => page.label === label)
  const page = pages[at]
  if (!page) return refuse('notFound')
  const named = pages.map((one) => ({ path: pathOf(issue, one.label), label: one.label, sectionName: one.sectionName }))
  const view = {
    publication: publicationOf(issue),
    issue: publicIssueRow(issue),
    page: pageRow(issue, page, articles, await readPagePrints(issue, [page.id], outlook)),
    staffCredits: page.staffCredits,
    pages: named,
    previous: neighbour(named[at - 1]),
    next: neighbour(named[at + 1]),
  }
  return { id: page.id, view }
}

const neighbour = (page: Unmarked['view']['pages'][number] | undefined) =>
  page ? { path: page.path, label: page.label } : null
