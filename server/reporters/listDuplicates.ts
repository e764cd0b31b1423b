import { pairKey } from '#domain/reporters/authority.ts'
import { findDuplicates, type Duplicate, type DuplicateCandidate } from '#domain/reporters/findDuplicates.ts'
import { likeNames } from '#domain/reporters/nameLikeness.ts'
import { pairsPerList, type DuplicateRow } from '#domain/reporters/reporterView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { nameKnowledge } from './nameKnowledge.ts'
import { mayAnywhere } from './reporterScope.ts'
import { readReporterRows } from './reporterRows.ts'

/** Pairs of records that may be one, the likeliest first, from a place on; of one reporter's, where `of` says so. */
export async function listDuplicates(
  actor: Actor,
  { of, from = 0 }: { readonly of?: string; readonly from?: number } = {},
): Promise<{ readonly rows: readonly DuplicateRow[]; readonly total: number; readonly from: number } | Refusal> {
  if (!mayAnywhere(actor, 'readDesk')) return refuse('notFound')
  const found = await searchDuplicates(of)
  return { rows: await rowsOf(found.slice(from, from + pairsPerList)), total: found.length, from }
}

/** All pairs, over all records that stand for themselves; of one record, where `of` names it. */
export async function searchDuplicates(of?: string): Promise<readonly Duplicate[]> {
  const near = of === undefined ? Prisma.sql`true` : await nearOne(of)
  const [records, pairs] = await Promise.all([
    db().$queryRaw<(Omit<DuplicateCandidate, 'externalIds'> & { readonly ids: Record<string, string> })[]>`
      SELECT r."id", r."displayName", r."sortKey" AS "pinyin", r."externalIds" AS "ids",
        (SELECT coalesce(array_agg(n."printed"), '{}') FROM "ReporterName" n WHERE n."reporterId" = r."id") AS "names"
      FROM "Reporter" r WHERE r."mergedIntoId" IS NULL AND r."removedAt" IS NULL AND ${near} ORDER BY r."id"`,
    db().reporterDistinct.findMany({ select: { aId: true, bId: true } }),
  ])
  const candidates = records.map(({ ids, ...record }) => ({
    ...record,
    externalIds: Object.entries(ids).map(([kind, id]) => `${kind} ${id}`),
  }))
  const distinct = new Set(pairs.map(({ aId, bId }) => pairKey(aId, bId)))
  return findDuplicates(candidates, distinct, nameKnowledge(), of)
}

/**
 * Who is looked at for the duplicates of one record: those of its sound, those that bear a name one look-alike or variant
 * makes of its own, those with a number of its own; for a name in other letters all in other letters, as one letter may be
 * off.
 */
async function nearOne(id: string): Promise<Prisma.Sql> {
  const own = await db().reporter.findUnique({ where: { id }, include: { names: true } })
  if (!own) return Prisma.sql`false`
  const knowledge = nameKnowledge()
  const names = [own.displayName, ...own.names.map(({ printed }) => printed)]
  const like = [...new Set(names.flatMap((name) => likeNames(name, knowledge, knowledge.toOther)))]
  const numbers = Object.entries(own.externalIds as Record<string, string>).map(
    ([kind, number]) => Prisma.sql`r."externalIds" @> ${JSON.stringify({ [kind]: number })}::jsonb`,
  )
  const isLettered = names.some((name) => !/\p{Script=Han}/u.test(name))
  const ways = [
    Prisma.sql`r."id" = ${id}::uuid`,
    Prisma.sql`r."sortKey" = ${own.sortKey}`,
    Prisma.sql`r."id" IN (SELECT "reporterId" FROM "ReporterName" WHERE "printed" = ANY(${like}::text[]))`,
    ...numbers,
    ...(isLettered ? [Prisma.sql`r."displayName" !~ '[\u4e00-\u9fff]'`] : []),
  ]
  return Prisma.sql`(${Prisma.join(ways, ' OR ')})`
}

async function rowsOf(duplicates: readonly Duplicate[]): Promise<DuplicateRow[]> {
  const rows = await readReporterRows([...new Set(duplicates.flatMap(({ aId, bId }) => [aId, bId]))])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return duplicates.flatMap(({ aId, bId, names, likeness, sharedId }) => {
    const [one, other] = [byId.get(aId), byId.get(bId)]
    return one && other ? [{ one, other, names, likeness, sharedId }] : []
  })
}
