import type { ComparedReadings } from '#domain/pages/readingRequests.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { compareSource } from './compareSource.ts'

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
  const { readings, onlyHere, onlyThere, here, there } = await compareSource(db(), current, sourceId)
  const articles = await articlesOf(current)
  const taken = await takenFrom(current, sourceId)
  const differing = readings.filter(({ line, text }) => here.get(line)?.text !== text)
  const rowsOf = (rows: typeof here, ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? [])
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
    onlyHere: rowsOf(here, onlyHere),
    onlyThere: rowsOf(there, onlyThere),
  }
}

const pageParts = {
  issue: { select: { publicationId: true } },
  sources: { select: { id: true }, orderBy: { importedAt: 'desc' } },
} as const
const nothing: ComparedReadings = { source: '', same: 0, differences: [], onlyHere: [], onlyThere: [] }

/** The first article that holds a stretch of each line. */
async function articlesOf(sourceId: string): Promise<ReadonlyMap<string, string | null>> {
  const placements = await db().placement.findMany({
    where: { line: { sourceId }, articleId: { not: null } },
    select: { lineId: true, articleId: true },
    orderBy: { from: 'desc' },
  })
  return new Map(placements.map(({ lineId, articleId }) => [lineId, articleId]))
}

/** How lines are read now that were taken over from a source. */
async function takenFrom(current: string, sourceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db().lineReading.findMany({ where: { sourceId, line: { sourceId: current } } })
  const stretches = (value: unknown) =>
    (value as { line: string; from: number; to: number }[]).map(({ line, from, to }) => ({ line, from, to }))
  return new Map(rows.map((row) => [row.lineId, JSON.stringify(stretches(row.stretches))]))
}
