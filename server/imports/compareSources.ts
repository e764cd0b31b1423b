import { likeness, pairsOf } from '#domain/source/readings/likeness.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Transaction } from '../database/db.ts'
import type { ImportedPage, IssueImported } from './imported.ts'
import type { PageSpool } from './pageSpool.ts'

/** So much of their characters two readings of one page share at least, however bad; two pages share a tenth. */
const leastLikeness = 0.25

/** What files will be to an issue that exists: another source beside that of a page, by index into the pages. */
export type SourcesBeside = {
  readonly issueId: string
  readonly beside: readonly { readonly at: number; readonly pageId: string; readonly label: string }[]
}
/** Files that are to stand beside those of an issue, or all that an import comes to: nothing changes. */
export const isBeside = (found: IssueImported | SourcesBeside): found is SourcesBeside => Array.isArray(found.beside)

/**
 * Compares files with an issue that may exist: null where it does not; that nothing changes where every file is a page of it
 * already; where they read the same pages, which of them each stands beside. Refuses files of which one reads no page of the
 * issue.
 */
export async function compareSources(
  tx: Transaction,
  issue: { readonly publicationId: string; readonly date: Date; readonly edition: string },
  pages: readonly ImportedPage[],
  spool: PageSpool,
): Promise<IssueImported | SourcesBeside | Refusal | null> {
  const { publicationId, date, edition } = issue
  const known = await tx.issue.findUnique({
    where: { publicationId_date_edition: { publicationId, date, edition } },
    include: {
      pages: { include: { sources: true, _count: { select: { lines: true } } }, orderBy: { sequence: 'asc' } },
      _count: { select: { articles: true } },
    },
  })
  if (!known) return null
  const hashes = new Set(known.pages.flatMap(({ sources }) => sources.map(({ sha256 }) => sha256)))
  const others = pages.flatMap(({ sha256 }, at) => (hashes.has(sha256) ? [] : [at]))
  if (others.length > 0) return placeBeside(tx, known.id, known.pages, { others, spool })
  return {
    issueId: known.id,
    unchanged: true,
    pages: known.pages.length,
    lines: known.pages.reduce((sum, page) => sum + page._count.lines, 0),
    articles: known._count.articles,
    beside: 0,
    problems: [],
  }
}

type KnownPage = { readonly id: string; readonly label: string; readonly currentSourceId: string | null }

/** Each file to the page that it is most like, the likest pair first; a page takes one. Names and labels may be wrong. */
async function placeBeside(
  tx: Transaction,
  issueId: string,
  known: readonly KnownPage[],
  { others, spool }: { readonly others: readonly number[]; readonly spool: PageSpool },
): Promise<SourcesBeside | Refusal> {
  const given: { readonly at: number; readonly own: readonly string[] }[] = []
  for (const at of others) {
    const { page } = await spool.read(at)
    given.push({ at, own: pairsOf(page.lines.map(({ text }) => text).join('')) })
  }
  const pairs: { readonly at: number; readonly page: KnownPage; readonly like: number }[] = []
  for (const page of known) {
    const pairsOfPage = await pairsOfSource(tx, page)
    for (const { at, own } of given) pairs.push({ at, page, like: likeness(own, pairsOfPage) })
  }
  const beside = new Map<number, KnownPage>()
  for (const { at, page, like } of pairs.sort((a, b) => b.like - a.like || a.at - b.at))
    if (like >= leastLikeness && !beside.has(at) && ![...beside.values()].includes(page)) beside.set(at, page)
  if (beside.size < others.length) return refuse('issueHasOtherPages')
  return { issueId, beside: [...beside].map(([at, { id, label }]) => ({ at, pageId: id, label })) }
}

async function pairsOfSource(tx: Transaction, { currentSourceId }: KnownPage): Promise<readonly string[]> {
  const lines = await tx.line.findMany({
    where: { sourceId: currentSourceId ?? '' },
    select: { text: true },
    orderBy: { ordinal: 'asc' },
  })
  return pairsOf(lines.map(({ text }) => text).join(''))
}
