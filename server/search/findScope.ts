import type { SearchAsked } from '#domain/search/searchAsked.ts'
import { foldName } from '#domain/reporters/foldName.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { findReporter } from '../reader/findReporter.ts'
import type { HitSearch } from './hitConditions.ts'

export type SearchedPublication = { readonly id: string; readonly slug: string; readonly title: string }
export type Scope = Pick<HitSearch, 'publicationIds' | 'reporterIds'>

/** The ids behind the slugs of a search, among the publications that may be searched. Refuses those that there are not. */
export async function findScope(
  asked: Pick<SearchAsked, 'publication' | 'reporter'>,
  publications: readonly SearchedPublication[],
): Promise<Scope | Refusal> {
  const chosen = asked.publication ? publications.filter(({ slug }) => slug === asked.publication) : publications
  if (asked.publication && chosen.length === 0) return refuse('unknownPublication', { slug: asked.publication })
  const reporterIds = asked.reporter ? await reporterIdsOf(asked.reporter) : null
  if (reporterIds?.length === 0) return refuse('searchReporterUnknown')
  return { publicationIds: chosen.map(({ id }) => id), reporterIds }
}

/**
 * A reporter by their address, or all that bear a name, each with all that were merged into them: entries keep links as they
 * were made.
 */
async function reporterIdsOf(asked: string): Promise<string[]> {
  const id = await findReporter(asked)
  const ids = id ? [id] : await bearersOf(asked)
  if (ids.length === 0) return []
  const merged = await db().reporter.findMany({ where: { mergedIntoId: { in: ids } }, select: { id: true } })
  return [...ids, ...merged.map((one) => one.id)]
}

/** So many namesakes are looked for. */
const mostBearers = 100

async function bearersOf(name: string): Promise<string[]> {
  const found = await db().reporter.findMany({
    // The name that a record is shown by is among its names.
    where: { removedAt: null, names: { some: { folded: foldName(name) } } },
    select: { id: true, mergedIntoId: true },
    take: mostBearers,
  })
  return [...new Set(found.map((one) => one.mergedIntoId ?? one.id))]
}
