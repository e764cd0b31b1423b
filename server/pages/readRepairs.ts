import { stretchOfSegment } from '#domain/pages/refusedRepairs.ts'
import type { PageRepair } from '#domain/pages/repairRequests.ts'
import { lineOrder } from '#domain/source/lineOrder.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'

/**
 * The repairs of a page's articles, the least sure first, then in the order of the page; rejected ones last. White space
 * alone that was left out is none to be decided on.
 */
export async function readRepairs(
  actor: Actor,
  pageId: string,
): Promise<{ readonly repairs: readonly PageRepair[] } | Refusal> {
  const page = isId(pageId)
    ? await db().page.findUnique({ where: { id: pageId }, include: { issue: { select: { publicationId: true } } } })
    : null
  if (!page || !maySee(actor, page.issue.publicationId)) return refuse('notFound')
  const found = await db().repair.findMany({
    where: { pageId, articleId: { not: null }, OR: [{ state: 'rejected' }, { article: { goneAt: null } }] },
  })
  // Where the page's first article begins is no decision: nothing stands before it.
  const first = await db().article.findFirst({
    where: { pages: { some: { pageId, ordinal: 0 } }, goneAt: null },
    orderBy: [{ sequence: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const rows = found.filter(({ rule, articleId }) => rule !== 'splitArticle' || articleId !== first?.id)
  const kept = await db().line.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ segments }) => segments.map(lineOf)))] } },
    select: { id: true, text: true, ordinal: true, added: { select: { after: true } } },
  })
  const lines = new Map(kept.map((line) => [line.id, { text: line.text, order: lineOrder(line) }]))
  const orderOf = ({ places: [first] }: PageRepair): number => lines.get(first?.line ?? '')?.order ?? 0
  const repairs = rows.map(({ id, articleId, rule, before, after, confidence, state, segments }): PageRepair => {
    const places = segments.flatMap((segment) => stretchOfSegment(lines, segment) ?? [])
    return { id, articleId, rule, before, after, confidence, isRejected: state === 'rejected', places }
  })
  const inOrder = (a: PageRepair, b: PageRepair): number =>
    Number(a.isRejected) - Number(b.isRejected) ||
    a.confidence - b.confidence ||
    orderOf(a) - orderOf(b) ||
    (a.places[0]?.from ?? 0) - (b.places[0]?.from ?? 0) ||
    a.rule.localeCompare(b.rule, 'en') ||
    a.before.localeCompare(b.before, 'zh')
  return { repairs: repairs.sort(inOrder) }
}

const lineOf = (segment: string): string => segment.split(':')[0] ?? ''
