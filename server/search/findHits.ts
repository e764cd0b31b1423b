import { searchLimits } from '#domain/search/searchQuery.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db, type Transaction } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { byFilters, byGrams, byText, type HitSearch } from './hitConditions.ts'
import { relevance } from './relevance.ts'

export type HitFacet = { readonly value: string; readonly count: number }
export type FoundHits = {
  /** At most `searchLimits.counted`. */
  readonly count: number
  readonly isCapped: boolean
  readonly articleIds: readonly string[]
  readonly facets: Readonly<
    Record<'publication' | 'year' | 'section' | 'kind' | 'reporter', readonly HitFacet[] | null>
  >
}
export type Wanted = { readonly order: 'newest' | 'relevant'; readonly at: number }

const { counted, perPage } = searchLimits
/** So many of each way to narrow a search are told, those with the most first. */
const mostOfFacet = 12
/** So many entries that may have the words are sorted before their texts are read. */
const few = 4_000
/** Milliseconds that one search may take of the database. */
const patience = 4_000

/**
 * Finds a page of hits and counts them up to a bound. A word that few may hold: these, from the index of grams, are
 * sorted and read from the newest on. A common one is counted as the index gives it, and the newest entries are read in
 * their order until the page is full; where that does not fill it, those that the index gives are sorted and read. Refuses what takes longer than four seconds (`searchTooBroad`).
 */
export async function findHits(search: HitSearch, wanted: Wanted): Promise<FoundHits | Refusal> {
  try {
    return await db().$transaction((tx) => findIn(tx, search, wanted), { timeout: 15_000, maxWait: 10_000 })
  } catch (error) {
    if (isTimeout(error)) return refuse('searchTooBroad')
    throw error
  }
}

async function findIn(tx: Transaction, search: HitSearch, wanted: Wanted): Promise<FoundHits> {
  const [{ entries } = { entries: 0 }] = await bound(tx)
  const mayOrder = wanted.order === 'newest' && (await areFew(tx, search))
  const [counts] = await countHits(tx, search, wanted, mayOrder ? inOrder(search) : asTheyCome(search))
  if (!counts) throw new Error('Counting gives one row')
  const isCapped = counts.count > counted
  const found = { ...counts, count: Math.min(counts.count, counted), isCapped }
  if (!isCapped || mayOrder || wanted.order === 'relevant') return found
  const read = await readNewest(tx, search, wanted, windowOf(entries, wanted))
  return { ...found, articleIds: read.length === perPage ? read : await sortAll(tx, search, wanted) }
}

/** Whether so few entries have the grams that they are sorted sooner than read. */
async function areFew(tx: Transaction, search: HitSearch): Promise<boolean> {
  const [held] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "SearchEntry" WHERE ${byFilters(search)} AND ${byGrams(search)} LIMIT ${few + 1}) held`
  return held !== undefined && held.count <= few
}

/** What has the words, as the index gives it: enough to count, and for the whole of what few entries have. */
const asTheyCome = (search: HitSearch): Prisma.Sql =>
  Prisma.sql`"SearchEntry" WHERE ${byFilters(search)} AND ${byGrams(search)} AND ${byText(search, true)}`

/** The same from the newest on, so that what is read to be counted holds the page that is wanted. */
const inOrder = (search: HitSearch): Prisma.Sql => Prisma.sql`(
  SELECT * FROM (
    SELECT "articleId", "issueDate", "publicationId", "sectionName", "kind", "reporterIds", "text" FROM "SearchEntry"
    WHERE ${byFilters(search)} AND ${byGrams(search)} OFFSET 0) held
  ORDER BY "issueDate" DESC, "articleId" OFFSET 0) sorted WHERE ${byText(search, true)}`

/**
 * How many of the newest entries are read one by one for a word that many hold, before those that the index gives are
 * sorted. Reading one takes some 25 µs, sorting one 3 µs: of `n` entries, a word that a share `d` of them holds is found
 * in 30 ÷ d of the newest, or among d × n; the one is as quick as the other where d is √(250 ÷ n).
 */
const windowOf = (entries: number, { at }: Wanted): number =>
  Math.max(200, 2 * at * perPage, Math.round(30 * Math.sqrt(entries / 250)))

/**
 * Bitmaps of the index of grams are the one good plan; the planner does not know what reading long texts costs. Gives how
 * many entries there are, about.
 */
const bound = (tx: Transaction) =>
  tx.$queryRaw<{ readonly entries: number }[]>`
    SELECT set_config('statement_timeout', ${String(patience)}, true), set_config('jit', 'off', true),
      set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
      (SELECT greatest(0, "reltuples")::int FROM pg_class WHERE oid = '"SearchEntry"'::regclass) AS "entries"`

type Counted = Omit<FoundHits, 'isCapped'>

const countHits = (tx: Transaction, search: HitSearch, wanted: Wanted, from: Prisma.Sql) => tx.$queryRaw<Counted[]>`
  WITH hits AS MATERIALIZED (
    SELECT "articleId", "issueDate", "publicationId", "sectionName", "kind", "reporterIds",
      ${wanted.order === 'relevant' ? relevance(search) : Prisma.sql`0`} AS score
    FROM ${from} LIMIT ${counted + 1})
  SELECT (SELECT count(*)::int FROM hits) AS "count",
    ARRAY(SELECT "articleId"::text FROM hits ORDER BY score DESC, "issueDate" DESC, "articleId"
      LIMIT ${perPage} OFFSET ${offsetOf(wanted)}) AS "articleIds",
    json_build_object(
      'publication', ${facetOf(Prisma.sql`"publicationId"`)},
      'year', ${facetOf(Prisma.sql`extract(year FROM "issueDate")::int`)},
      'section', ${facetOf(Prisma.sql`"sectionName"`)},
      'kind', ${facetOf(Prisma.sql`"kind"`)},
      'reporter', ${reporterFacet}) AS "facets"`

const facetOf = (value: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT json_agg(f) FROM (
  SELECT v::text AS value, count(*)::int AS count FROM (SELECT ${value} AS v FROM hits) values
  WHERE v IS NOT NULL GROUP BY v ORDER BY 2 DESC, 1 LIMIT ${mostOfFacet}) f)`

/** Merged reporters count for the one they are shown as, before the most are taken; who signs an article twice is one. */
const reporterFacet = Prisma.sql`(SELECT json_agg(f) FROM (
  SELECT coalesce(r."mergedIntoId", r."id")::text AS value, count(DISTINCT h."articleId")::int AS count
  FROM hits h CROSS JOIN unnest(h."reporterIds") AS s("reporterId") JOIN "Reporter" r ON r."id" = s."reporterId"
    -- All of them looked up at once: the planner may not read the table, and would look up each by itself.
    AND r."id" = ANY(ARRAY(SELECT DISTINCT unnest("reporterIds") FROM hits))
  GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${mostOfFacet}) f)`

const offsetOf = ({ at }: Wanted): number => (at - 1) * perPage

async function readNewest(tx: Transaction, search: HitSearch, wanted: Wanted, window: number): Promise<string[]> {
  await tx.$queryRaw`SELECT set_config('enable_indexscan', 'on', true), set_config('enable_bitmapscan', 'off', true)`
  const rows = await tx.$queryRaw<{ articleId: string }[]>`
    SELECT "articleId" FROM (
      SELECT "articleId", "text" FROM "SearchEntry" WHERE ${byFilters(search)}
      ORDER BY "issueDate" DESC, "articleId" LIMIT ${window}) newest
    WHERE ${byText(search, false)} LIMIT ${perPage} OFFSET ${offsetOf(wanted)}`
  return rows.map(({ articleId }) => articleId)
}

async function sortAll(tx: Transaction, search: HitSearch, wanted: Wanted): Promise<string[]> {
  await tx.$queryRaw`SELECT set_config('enable_indexscan', 'off', true), set_config('enable_bitmapscan', 'on', true)`
  const rows = await tx.$queryRaw<{ articleId: string }[]>`
    WITH held AS MATERIALIZED (
      SELECT "articleId", "issueDate", "text" FROM "SearchEntry" WHERE ${byFilters(search)} AND ${byGrams(search)})
    SELECT "articleId" FROM (SELECT * FROM held ORDER BY "issueDate" DESC, "articleId" OFFSET 0) sorted
    WHERE ${byText(search, true)} LIMIT ${perPage} OFFSET ${offsetOf(wanted)}`
  return rows.map(({ articleId }) => articleId)
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && /57014|statement timeout/u.test(error.message)
