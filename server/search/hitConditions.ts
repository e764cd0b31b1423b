import { waysOf, type SearchTerm } from '#domain/search/searchQuery.ts'
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
  const sought = terms.filter(({ isExcluded }) => !isExcluded)
  const [plain, varied] = [
    sought.filter((term) => !term.variants?.length),
    sought.filter((term) => term.variants?.length),
  ]
  const grams = new Set(plain.flatMap(({ folded }) => gramsSought(folded).grams))
  return all([
    ...(plain.length > 0 ? [holds([...grams])] : []),
    ...varied.map((term) => any(waysOf(term).map((way) => holds(gramsSought(way).grams)))),
  ])
}

const holds = (grams: readonly number[]): Prisma.Sql => Prisma.sql`"grams" @> ${[...grams]}::int[]`

/** What has to be read in the text: words of three characters and more, and words that must not be there. */
export function byText({ terms }: HitSearch, mayTrustGrams: boolean): Prisma.Sql {
  const read = terms.filter(
    (term) => term.isExcluded || !mayTrustGrams || waysOf(term).some((way) => !gramsSought(way).isExact),
  )
  return all(
    read.map((term) =>
      term.isExcluded
        ? Prisma.sql`strpos("text", ${term.folded}) = 0`
        : any(waysOf(term).map((way) => Prisma.sql`strpos("text", ${way}) > 0`)),
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

const any = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.sql`(${Prisma.join([...conditions], ' OR ')})`
const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length > 0 ? Prisma.join([...conditions], ' AND ') : Prisma.sql`true`
