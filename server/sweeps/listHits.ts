import { articleTitle } from '#domain/articles/articleTitle.ts'
import { plainText } from '#domain/body/plainText.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { bodyHits } from '#domain/sweep/bodyHits.ts'
import type { SweepHit, SweepScope, SweptArticle } from '#domain/sweep/sweep.ts'
import type { BodyHit } from '#domain/sweep/bodyHits.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentOf } from '../articles/contentRow.ts'
import { holderOf } from '../articles/loadArticle.ts'
import { readPrintedPages } from '../articles/printedPages.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'

/** The newest articles that a sweep over a publication looks through. */
const most = 3_000
/** Articles with hits that are shown at once. */
const mostShown = 100

const parts = {
  draft: true,
  claim: { include: { user: true } },
  pages: { orderBy: { ordinal: 'asc' }, include: { page: true } },
} as const

/** The articles of an issue, or of its publication, whose text holds these words, with each place and its printed line. */
export async function listHits(
  actor: Actor,
  issueId: string,
  scope: SweepScope,
  words: string,
): Promise<{ readonly articles: readonly SweptArticle[] } | Refusal> {
  const issue = isId(issueId) ? await db().issue.findUnique({ where: { id: issueId } }) : null
  if (!issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
  const place = scope === 'issue' ? { issueId } : { issue: { publicationId: issue.publicationId } }
  const drafts = await db().draft.findMany({
    where: { article: { goneAt: null, ...place } },
    orderBy: { articleId: 'desc' },
    take: most,
  })
  const holding = drafts.filter((draft) => bodyHits(contentOf(draft).body, words).length > 0)
  const articles = await db().article.findMany({
    where: { id: { in: holding.slice(0, mostShown).map(({ articleId }) => articleId) } },
    orderBy: [{ issueId: 'desc' }, { sequence: 'asc' }],
    include: parts,
  })
  return { articles: await Promise.all(articles.map((article) => withHits(actor, article, words))) }
}

async function withHits(
  actor: Actor,
  article: {
    readonly id: string
    readonly deskState: string
    readonly draft: (Parameters<typeof contentOf>[0] & { readonly version: number }) | null
    readonly claim: Parameters<typeof holderOf>[0]
    readonly pages: Parameters<typeof readPrintedPages>[1]
  },
  words: string,
): Promise<SweptArticle> {
  const { id, draft, deskState } = article
  if (!draft) throw new Error(`The article ${id} has no draft.`)
  const content = contentOf(draft)
  const holder = holderOf(article.claim, new Date())
  const { headline, headlineSupplied, body } = content
  return {
    id,
    title: articleTitle({ headline, headlineSupplied, plainText: plainText(body) }),
    version: draft.version,
    heldBy: holder && holder.userId !== actor.userId ? holder.displayName : null,
    refusal: deskState === 'correcting' ? null : refuse('notCorrecting'),
    hits: await withLines(id, article.pages, bodyHits(body, words)),
  }
}

async function withLines(
  articleId: string,
  pages: Parameters<typeof readPrintedPages>[1],
  hits: readonly BodyHit[],
): Promise<SweepHit[]> {
  const printed = await readPrintedPages(articleId, pages)
  const lines = new Map(
    printed.flatMap(({ facsimile, lines: own }) => own.map(({ id, text, box }) => [id, { text, facsimile, box }])),
  )
  return hits.map((hit) => ({ ...hit, line: lines.get(hit.lineId ?? '') ?? null }))
}
