import type { PrintedLine } from '#domain/articles/articleView.ts'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import { plainText } from '#domain/body/plainText.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { contentHits, type ContentHit } from '#domain/sweep/contentHits.ts'
import type { SweepFound, SweepHit, SweepScope, SweptArticle } from '#domain/sweep/sweep.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentOf } from '../articles/contentRow.ts'
import { holderOf } from '../articles/loadArticle.ts'
import { readPrintedPages } from '../articles/printedPages.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { countClosed, findHolding, type LookLimits } from './findHolding.ts'

const usual: LookLimits = { shown: 100, looked: 3_000 }

const parts = {
  draft: true,
  claim: { include: { user: true } },
  pages: { orderBy: { ordinal: 'asc' }, include: { page: true } },
} as const

/** Where to look: an issue, its publication, or one article of it; `after` is the `next` of the look before. */
export type SweptWhere = {
  readonly issueId: string
  readonly scope: SweepScope
  readonly articleId?: string | null
  readonly after?: string | null
}

/**
 * The articles whose text or headlines hold these words and may be changed, with each place and its printed line; how
 * many more hold them and may not; and where to go on.
 */
export async function listHits(
  actor: Actor,
  { issueId, scope, articleId = null, after = null }: SweptWhere,
  words: string,
  limits = usual,
): Promise<SweepFound | Refusal> {
  const issue = isId(issueId) ? await db().issue.findUnique({ where: { id: issueId } }) : null
  if (!issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
  if (scope === 'article' && !(articleId && isId(articleId))) return refuse('notFound')
  if (after !== null && !isId(after)) return refuse('notFound')
  if (words === '') return { articles: [], closed: 0, next: null }
  const place = {
    article: { id: articleId ?? '', issueId },
    issue: { issueId },
    publication: { issue: { publicationId: issue.publicationId } },
  }[scope]
  const where = { goneAt: null, ...place }
  const closed = after === null ? await countClosed(where, words) : 0
  const { ids, next } = await findHolding(where, words, after, limits)
  const articles = await db().article.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ issueId: 'desc' }, { sequence: 'asc' }],
    include: parts,
  })
  return { articles: await Promise.all(articles.map((article) => withHits(actor, article, words))), closed, next }
}

async function withHits(
  actor: Actor,
  article: {
    readonly id: string
    readonly draft: (Parameters<typeof contentOf>[0] & { readonly version: number }) | null
    readonly claim: Parameters<typeof holderOf>[0]
    readonly pages: Parameters<typeof readPrintedPages>[1]
  },
  words: string,
): Promise<SweptArticle> {
  const { id, draft } = article
  if (!draft) throw new Error(`The article ${id} has no draft.`)
  const content = contentOf(draft)
  const holder = holderOf(article.claim, new Date())
  const { headline, headlineSupplied, body } = content
  return {
    id,
    title: articleTitle({ headline, headlineSupplied, plainText: plainText(body) }),
    version: draft.version,
    heldBy: holder && holder.userId !== actor.userId ? holder.displayName : null,
    hits: await withLines(id, article.pages, contentHits(content, words), words),
  }
}

async function withLines(
  articleId: string,
  pages: Parameters<typeof readPrintedPages>[1],
  hits: readonly ContentHit[],
  words: string,
): Promise<SweepHit[]> {
  const printed = await readPrintedPages(articleId, pages)
  const all = printed.flatMap(({ facsimile, lines }) => lines.map((line) => ({ facsimile, line })))
  return hits.map((hit): SweepHit => {
    const found = all.find(({ line }) => (hit.lineId ? line.id === hit.lineId : holds(line, hit.part, words)))
    return { ...hit, line: found ? { ...found.line, facsimile: found.facsimile } : null }
  })
}

/** Does a printed line hold these words as that part of the article? */
const holds = ({ text, stretches }: PrintedLine, part: string, words: string): boolean =>
  stretches.some((one) => one.part === part && text.slice(one.from, one.to).includes(words))
