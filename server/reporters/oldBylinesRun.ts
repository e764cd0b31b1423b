import type { OldRunView } from '#domain/reporters/waitingViews.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import type { OldBylinesFound } from './findOldBylines.ts'
import { publicationsOf } from './reporterScope.ts'

/** Begins a run over the old articles of a publication, or goes on with the one that did not end. Gives its id. */
export async function beginRun(publicationId: string): Promise<string> {
  const total = await db().article.count({ where: { issue: { publicationId }, goneAt: null } })
  const open = await db().oldBylinesRun.findFirst({ where: { publicationId, finishedAt: null } })
  if (!open) return (await db().oldBylinesRun.create({ data: { publicationId, total } })).id
  // What the first try found is found; it is told with what this one finds.
  await db().oldBylinesRun.update({ where: { id: open.id }, data: { total, done: 0 } })
  return open.id
}

/** Says how far a run is. */
export async function tellRun(
  id: string,
  now: OldBylinesFound,
  before: { readonly found: number; readonly linked: number },
): Promise<void> {
  const [found, linked] = [before.found + now.found, before.linked + now.linked]
  await db().oldBylinesRun.update({ where: { id }, data: { done: now.articles, found, linked } })
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
