import { addLines } from '#domain/pages/acts/addLines.ts'
import { stretchesOf, type LaidLine } from '#domain/pages/layout.ts'
import type { ComparedReadings, MissingLine } from '#domain/pages/readingRequests.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { lineOrder } from '#domain/source/lineOrder.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { compareSource, type SourcesCompared } from './compareSource.ts'
import type { LaidPage } from './lineRow.ts'
import { loadLayout } from './loadLayout.ts'
import { withLines } from './withLines.ts'

/**
 * Another source of a page beside the page's own: where they differ, and what only one of them has. Without saying which,
 * the latest; nothing where there is none.
 */
export async function readReadings(
  actor: Actor,
  pageId: string,
  asked: string | null,
): Promise<ComparedReadings | Refusal> {
  const page = isId(pageId) ? await db().page.findUnique({ where: { id: pageId }, include: pageParts }) : null
  if (!page || !maySee(actor, page.issue.publicationId)) return refuse('notFound')
  const current = page.currentSourceId
  const others = page.sources.map(({ id }) => id).filter((id) => id !== current)
  if (asked !== null && !others.includes(asked)) return refuse('notFound')
  const sourceId = asked ?? others[0]
  if (current === null || sourceId === undefined) return nothing
  const compared = await compareSource(db(), page, sourceId)
  const { readings, onlyHere, here } = compared
  const articles = await articlesOf(pageId)
  const taken = await takenFrom(pageId, sourceId)
  const differing = readings.filter(({ line, text }) => here.get(line)?.text !== text)
  return {
    source: sourceId,
    same: readings.length - differing.length,
    differences: differing
      .flatMap(({ line, text: reading, stretches }) => {
        const row = here.get(line)
        const isTaken = taken.get(line) === JSON.stringify(stretches)
        return row ? [{ ...row, reading, isTaken, articleId: articles.get(line) ?? null }] : []
      })
      .sort((a, b) => a.ordinal - b.ordinal),
    onlyHere: onlyHere.flatMap((id) => here.get(id) ?? []),
    onlyThere: await missingLines(page, compared),
  }
}

const pageParts = {
  issue: { select: { publicationId: true } },
  sources: { select: { id: true }, orderBy: { importedAt: 'desc' } },
} as const
const nothing: ComparedReadings = { source: '', same: 0, differences: [], onlyHere: [], onlyThere: [] }

/** The first article that holds a stretch of each line of a page. */
async function articlesOf(pageId: string): Promise<ReadonlyMap<string, string | null>> {
  const placements = await db().placement.findMany({
    where: { line: { pageId }, articleId: { not: null } },
    select: { lineId: true, articleId: true },
    orderBy: { from: 'desc' },
  })
  return new Map(placements.map(({ lineId, articleId }) => [lineId, articleId]))
}

/** How lines of a page are read now that were taken over from a source. */
async function takenFrom(pageId: string, sourceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db().lineReading.findMany({ where: { sourceId, line: { pageId } } })
  const stretches = (value: unknown) =>
    (value as { line: string; from: number; to: number }[]).map(({ line, from, to }) => ({ line, from, to }))
  return new Map(rows.map((row) => [row.lineId, JSON.stringify(stretches(row.stretches))]))
}

/** The lines that only the other source has, each with where it is on the page or would come to be. */
async function missingLines(
  page: LaidPage,
  { onlyThere, there, after, added }: SourcesCompared,
): Promise<MissingLine[]> {
  if (onlyThere.length === 0) return []
  const lines = onlyThere.map((line): LaidLine => ({ line, after: after.get(line) ?? 0 }))
  const coming = lines.filter(({ line }) => !added.has(line))
  const loaded = await withLines(db(), page, await loadLayout(db(), page), coming)
  const { articles } = addLines(loaded.lines, loaded.layout, coming, () => true)
  const articleOf = new Map(articles.flatMap((one) => stretchesOf(one).map(({ line }) => [line, one.id] as const)))
  return lines
    .flatMap(({ line, after: place }) => {
      const row = there.get(line)
      if (!row) return []
      const order = lineOrder({ ordinal: row.ordinal, added: { after: place } })
      const box = loaded.lines.get(line)?.box ?? null
      return [{ ...row, order, box, articleId: articleOf.get(line) ?? null, isAdded: added.has(line) }]
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
