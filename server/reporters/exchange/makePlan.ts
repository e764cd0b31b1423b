import type { ExchangedRecord } from '#domain/reporters/exchange/exchangedRecord.ts'
import { planImport, type KnownRecord, type PlannedRecord } from '#domain/reporters/exchange/planImport.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import type { Transaction } from '../../database/db.ts'
import { identify } from './identify.ts'
import type { ParsedExchange } from './parseExchange.ts'
import { readAuthority } from './readAuthority.ts'

/** What taking a file in would do now. */
export async function makePlan(
  tx: Transaction,
  actor: Actor,
  { records }: ParsedExchange,
): Promise<readonly PlannedRecord[]> {
  const authority = await readAuthority(tx)
  const removed = await tx.reporter.findMany({ where: { removedAt: { not: null } }, select: { id: true, slug: true } })
  const slugs = new Map([
    ...removed.map(({ id, slug }) => [slug, id] as const),
    ...authority.flatMap(({ id, slug, formerSlugs }) => [slug, ...formerSlugs].map((one) => [one, id] as const)),
  ])
  return planImport(identify(records, authority, slugs), {
    ...{ slugs, known: await withUse(tx, actor, authority) },
    removed: new Set(removed.map(({ id }) => id)),
  })
}

type Use = { readonly reporterId: string; readonly publicationId: string; readonly names: readonly string[] }

/** Each record with the names it signs, and whether the actor may keep it: wherever it signs, and what is merged into it. */
async function withUse(
  tx: Transaction,
  actor: Actor,
  authority: readonly ExchangedRecord[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const uses = await tx.$queryRaw<(Use & { readonly shownId: string })[]>`
    SELECT s."reporterId", coalesce(r."mergedIntoId", r."id") AS "shownId", s."publicationId",
      array_agg(DISTINCT s."name") AS "names"
    FROM "MentionStanding" s JOIN "Reporter" r ON r."id" = s."reporterId" GROUP BY 1, 2, 3`
  const own = Map.groupBy(uses, ({ reporterId }) => reporterId)
  const beyond = new Set(
    uses
      .filter(({ publicationId }) => !may(actor, 'keepReporters', publicationId))
      .flatMap(({ reporterId, shownId }) => [reporterId, shownId]),
  )
  return new Map(
    authority.map((record) => {
      const names = (own.get(record.id) ?? []).flatMap((use) => use.names)
      return [record.id, { record, namesInUse: [...new Set(names)], mayKeep: !beyond.has(record.id) }]
    }),
  )
}
