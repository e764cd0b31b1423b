import type { ApartRow } from '#domain/reporters/reporterView.ts'
import { db } from '../database/db.ts'

/** The records that people said are not this one, the latest first. */
export async function readApart(id: string): Promise<readonly ApartRow[]> {
  const named = { select: { id: true, displayName: true } }
  const rows = await db().reporterDistinct.findMany({
    where: { OR: [{ aId: id }, { bId: id }] },
    orderBy: [{ at: 'desc' }, { aId: 'asc' }, { bId: 'asc' }],
    include: { a: named, b: named },
  })
  const people = await db().user.findMany({
    where: { id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, displayName: true },
  })
  return rows.map(({ a, b, byId, at }) => ({
    other: a.id === id ? b : a,
    by: people.find((one) => one.id === byId)?.displayName ?? '',
    at: at.toISOString(),
  }))
}
