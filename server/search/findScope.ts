import type { SearchAsked } from '#domain/search/searchAsked.ts'
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

/** A reporter with all that were merged into them: entries keep links as they were made. */
async function reporterIdsOf(slug: string): Promise<string[]> {
  const id = await findReporter(slug)
  if (!id) return []
  const merged = await db().reporter.findMany({ where: { mergedIntoId: id }, select: { id: true } })
  return [id, ...merged.map((one) => one.id)]
}
