import type { OldRunView } from '#domain/reporters/waitingViews.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { publicationsOf } from './reporterScope.ts'

/** Begins a run over the old articles of a publication, or goes on with the one that did not end. Gives its id. */
export async function beginRun(publicationId: string): Promise<string> {
  const total = await db().article.count({ where: { issue: { publicationId }, goneAt: null } })
  // Whoever begins one at the same time begins the same.
  await db().$executeRaw`
    INSERT INTO "OldBylinesRun" ("id", "publicationId", "total") VALUES (${newId()}::uuid, ${publicationId}::uuid, ${total})
    ON CONFLICT ("publicationId") WHERE "finishedAt" IS NULL DO UPDATE SET "total" = EXCLUDED."total"`
  return (await db().oldBylinesRun.findFirstOrThrow({ where: { publicationId, finishedAt: null } })).id
}

/** Publications over whose old articles a run has not come to its end. */
export async function openRuns(): Promise<readonly string[]> {
  const open = await db().oldBylinesRun.findMany({ where: { finishedAt: null }, select: { publicationId: true } })
  return open.map(({ publicationId }) => publicationId)
}

/** How far the runs over old articles are, of the publications whose bylines the actor links, and what the last came to. */
export async function readOldRun(actor: Actor, known?: readonly string[]): Promise<OldRunView> {
  const ids = known ?? (await publicationsOf(actor, 'linkByline'))
  const among = { publicationId: { in: [...ids] } }
  const [open, last] = await Promise.all([
    db().oldBylinesRun.aggregate({
      where: { ...among, finishedAt: null },
      _sum: { done: true, total: true, found: true },
      _count: true,
    }),
    db().oldBylinesRun.findFirst({ where: { ...among, finishedAt: { not: null } }, orderBy: { finishedAt: 'desc' } }),
  ])
  const { done, total, found } = open._sum
  return {
    running: open._count > 0 ? { done: done ?? 0, total: total ?? 0, found: found ?? 0 } : null,
    last: last?.finishedAt
      ? { at: last.finishedAt.toISOString(), articles: last.done, found: last.found, linked: last.linked }
      : null,
  }
}
