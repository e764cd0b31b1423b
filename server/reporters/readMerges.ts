import type { MergeRow } from '#domain/reporters/reporterView.ts'
import { db } from '../database/db.ts'

/** The merges that these records took part in, the latest first; undone ones too. */
export async function readMerges(ids: readonly string[]): Promise<readonly MergeRow[]> {
  const named = { select: { id: true, displayName: true } }
  const among = { in: [...ids] }
  const rows = await db().reporterMerge.findMany({
    where: { OR: [{ fromId: among }, { intoId: among }] },
    orderBy: { at: 'desc' },
    include: { from: named, into: named },
  })
  const people = await db().user.findMany({
    where: { id: { in: rows.flatMap(({ byId, undoneById }) => [byId, undoneById ?? []].flat()) } },
    select: { id: true, displayName: true },
  })
  const nameOf = (id: string | null): string => people.find((one) => one.id === id)?.displayName ?? ''
  return rows.map(({ id, from, into, reason, byId, at, undoneAt, undoneById }) => ({
    ...{ id, from, into, reason, by: nameOf(byId), at: at.toISOString() },
    undone: undoneAt ? { by: nameOf(undoneById), at: undoneAt.toISOString() } : null,
  }))
}
