import type { WaitingGroup, WaitingView } from '#domain/reporters/waitingViews.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { readOldRun } from './oldBylinesRun.ts'
import { mayAnywhere, publicationsOf } from './reporterScope.ts'

const most = 5000

/** Printed bylines that wait for a person, by publication, name and role; those with the most mentions first. */
export async function listWaiting(actor: Actor, areLeftOpen: boolean): Promise<WaitingView> {
  const ids = await publicationsOf(actor, 'linkByline')
  const [groups, counts, publications, oldRun] = await Promise.all([
    db().$queryRaw<WaitingGroup[]>`
      SELECT s."publicationId", s."name", s."role", count(*)::int AS "count" FROM "MentionStanding" s
      WHERE s."reporterId" IS NULL AND s."isPrinted" AND s."isLeftOpen" = ${areLeftOpen}
        AND s."publicationId" = ANY(${ids}::uuid[])
      GROUP BY 1, 2, 3 ORDER BY 4 DESC, 2, 3, 1 LIMIT ${most}`,
    db().$queryRaw<{ isLeftOpen: boolean; count: number }[]>`
      SELECT "isLeftOpen", count(*)::int AS "count" FROM "MentionStanding"
      WHERE "reporterId" IS NULL AND "isPrinted" AND "publicationId" = ANY(${ids}::uuid[]) GROUP BY 1`,
    db().publication.findMany({ where: { id: { in: ids } }, select: { id: true, title: true, language: true } }),
    readOldRun(actor, ids),
  ])
  const countOf = (isLeftOpen: boolean): number => counts.find((one) => one.isLeftOpen === isLeftOpen)?.count ?? 0
  return {
    ...{ groups, publications, areLeftOpen, oldRun },
    counts: { waiting: countOf(false), leftOpen: countOf(true) },
    mayRunOld: mayAnywhere(actor, 'keepReporters'),
  }
}
