import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { gramsSought } from '#domain/search/grams.ts'
import { Prisma } from '../database/generated/client.ts'

/** A search as the database is asked it. Ids of publications and reporters; null: all. */
export type HitSearch = {
  readonly audience: 'public' | 'desk'
  readonly terms: readonly SearchTerm[]
  readonly publicationIds: readonly string[] | null
  readonly from: string | null
  readonly to: string | null
  readonly page: string | null
  readonly section: string | null
  readonly reporterIds: readonly string[] | null
  readonly kind: string | null
}

/** What the index answers by itself: texts that have every run of characters that is looked for. */
export function byGrams({ terms }: HitSearch): Prisma.Sql {
  const grams = new Set(
    terms.filter(({ isExcluded }) => !isExcluded).flatMap(({ folded }) => gramsSought(folded).grams),
  )
  return Prisma.sql`"grams" @> ${[...grams]}::int[]`
}

/** What has to be read in the text: words of three characters and more, and words that must not be there. */
export function byText({ terms }: HitSearch, mayTrustGrams: boolean): Prisma.Sql {
  const read = terms.filter(({ folded, isExcluded }) => isExcluded || !mayTrustGrams || !gramsSought(folded).isExact)
  return all(
    read.map(({ folded, isExcluded }) =>
      isExcluded ? Prisma.sql`strpos("text", ${folded}) = 0` : Prisma.sql`strpos("text", ${folded}) > 0`,
    ),
  )
}

/** What narrows the search, all of it in the entry's own columns. */
export function byFilters(search: HitSearch): Prisma.Sql {
  const { audience, publicationIds, from, to, page, section, reporterIds, kind } = search
  return all([
    // Written out, so that the planner knows the index of this audience for the right one.
    audience === 'public' ? Prisma.sql`"audience" = 'public'` : Prisma.sql`"audience" = 'desk'`,
    ...(publicationIds ? [Prisma.sql`"publicationId" = ANY(${publicationIds}::uuid[])`] : []),
    ...(from ? [Prisma.sql`"issueDate" >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`"issueDate" <= ${to}::date`] : []),
    ...(page ? [Prisma.sql`${page} = ANY("pageLabels")`] : []),
    ...(section ? [Prisma.sql`"sectionName" = ${section}`] : []),
    ...(reporterIds ? [Prisma.sql`"reporterIds" && ${reporterIds}::uuid[]`] : []),
    ...(kind ? [Prisma.sql`"kind" = ${kind}`] : []),
  ])
}

const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length > 0 ? Prisma.join([...conditions], ' AND ') : Prisma.sql`true`
