import type { NamedRecord } from '#domain/reporters/mayLinkByRule.ts'
import type { Transaction } from '../database/db.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'

const dayOf = (day: Date | null): string | null => (day ? toCalendarDate(day) : null)
const own = { names: true, affiliations: true } as const

/** What a rule looks at of records that stand for themselves, by id; what is merged into one counts as its own. */
export async function readNamedRecords(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedRecord>> {
  const rows = await tx.reporter.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kind: true, organisation: true, ...own, mergedHere: { select: own } },
  })
  const signed = Map.groupBy(await readSignedWhere(tx, ids), ({ reporterId }) => reporterId)
  return new Map(
    rows.map(({ id, kind, organisation, mergedHere, ...first }): [string, NamedRecord] => {
      const all = [first, ...mergedHere]
      const places = signed.get(id) ?? []
      const names = all.flatMap((one) =>
        one.names.map(({ printed, isPenName, since, until }) => ({
          ...{ printed, isPenName, since: dayOf(since), until: dayOf(until) },
        })),
      )
      const workplaces = all.flatMap(({ affiliations }) =>
        affiliations.map((one) => ({
          ...{ organisation: one.organisation, since: dayOf(one.since), until: dayOf(one.until) },
        })),
      )
      const years =
        places.length === 0
          ? null
          : {
              from: Math.min(...places.map(({ first: from }) => from)),
              to: Math.max(...places.map(({ last }) => last)),
            }
      const publications = places.map(({ publicationId }) => publicationId)
      return [id, { kind, organisation, names, workplaces, publications, years }]
    }),
  )
}

type SignedWhere = {
  readonly reporterId: string
  readonly publicationId: string
  readonly first: number
  readonly last: number
}

/** Where and in which years they signed; of agencies nobody asks, and theirs are the most bylines of all. */
function readSignedWhere(tx: Transaction, ids: readonly string[]): Promise<SignedWhere[]> {
  return tx.$queryRaw<SignedWhere[]>`
    SELECT coalesce(r."mergedIntoId", r."id") AS "reporterId", s."publicationId",
      extract(year FROM min(i."date"))::int AS "first", extract(year FROM max(i."date"))::int AS "last"
    FROM "Reporter" r JOIN "MentionStanding" s ON s."reporterId" = r."id" AND s."isPrinted"
    JOIN "Article" a ON a."id" = s."articleId" JOIN "Issue" i ON i."id" = a."issueId"
    WHERE (r."id" = ANY(${[...ids]}::uuid[]) OR r."mergedIntoId" = ANY(${[...ids]}::uuid[])) AND r."kind" <> 'agency'
    GROUP BY 1, 2`
}
