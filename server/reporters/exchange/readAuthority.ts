import { canonicalRecord, type ExchangedRecord } from '#domain/reporters/exchange/exchangedRecord.ts'
import { db, type Transaction } from '../../database/db.ts'
import type { Prisma } from '../../database/generated/client.ts'
import { recordOf } from '../readReporterRecord.ts'

const columns = {
  ...{ names: true, affiliations: true, formerSlugs: { select: { slug: true } } },
  mergedAway: { where: { undoneAt: null }, select: { intoId: true, reason: true } },
  distinctA: { select: { bId: true } },
  distinctB: { select: { aId: true } },
} as const satisfies Prisma.ReporterInclude

/** Records after one another in the order of their ids, so many at once, merged ones too; those taken off are left out. */
export async function readAuthorityPart(
  tx: Transaction | ReturnType<typeof db>,
  after: string | null,
  most: number,
): Promise<readonly ExchangedRecord[]> {
  const rows = await tx.reporter.findMany({
    where: { removedAt: null, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: most,
    include: columns,
  })
  return rows.map((row) => {
    const [merge] = row.mergedAway
    return canonicalRecord({
      ...{ ...recordOf(row), id: row.id, slug: row.slug },
      formerSlugs: row.formerSlugs.map(({ slug }) => slug),
      portrait: row.portraitKey?.split('/').at(-1) ?? null,
      ...{ mergedInto: merge?.intoId ?? null, mergeReason: merge?.reason ?? null },
      apartFrom: [...row.distinctA.map(({ bId }) => bId), ...row.distinctB.map(({ aId }) => aId)],
    })
  })
}

const atOnce = 2000

/** All of them. */
export async function readAuthority(tx: Transaction): Promise<readonly ExchangedRecord[]> {
  const all: ExchangedRecord[] = []
  for (;;) {
    const part = await readAuthorityPart(tx, all.at(-1)?.id ?? null, atOnce)
    all.push(...part)
    if (part.length < atOnce) return all
  }
}
