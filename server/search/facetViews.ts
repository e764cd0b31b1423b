import type { Facet, Facets } from '#domain/search/searchViews.ts'
import { db } from '../database/db.ts'
import type { FoundHits } from './findHits.ts'
import type { SearchedPublication } from './findScope.ts'

/** Facets as they are shown and asked for: slugs and names instead of ids, merged reporters as one, years in order. */
export async function facetViews({ facets }: FoundHits, publications: readonly SearchedPublication[]): Promise<Facets> {
  const plain = (name: 'section' | 'kind' | 'year'): Facet[] =>
    (facets[name] ?? []).map(({ value, count }) => ({ value, label: value, count }))
  return {
    publication: (facets.publication ?? []).flatMap(({ value, count }) => {
      const found = publications.find(({ id }) => id === value)
      return found ? [{ value: found.slug, label: found.title, count }] : []
    }),
    year: plain('year').sort((a, b) => b.value.localeCompare(a.value)),
    section: plain('section'),
    kind: plain('kind'),
    reporter: await reporterFacets(facets.reporter ?? []),
  }
}

async function reporterFacets(found: NonNullable<FoundHits['facets']['reporter']>): Promise<Facet[]> {
  const reporters = await db().reporter.findMany({
    where: { id: { in: found.map(({ value }) => value) } },
    select: { id: true, slug: true, displayName: true },
  })
  return found.flatMap(({ value, count }) => {
    const shown = reporters.find(({ id }) => id === value)
    return shown ? [{ value: shown.slug, label: shown.displayName, count }] : []
  })
}
