import { db } from '../database/db.ts'
import { sortKeys } from './sortKeys.ts'

const atOnce = 500

/** Gives records that were kept before there were lists by strokes and by Latin letters their keys. Run again, it does nothing. */
export async function fillSortKeys(): Promise<number> {
  let filled = 0
  for (;;) {
    const rows = await db().reporter.findMany({
      where: { OR: [{ strokeKey: null }, { latinKey: null }] },
      select: { id: true, displayName: true, sortKey: true },
      take: atOnce,
    })
    if (rows.length === 0) return filled
    const keys = rows.map(({ id, displayName, sortKey }) => ({ id, ...sortKeys(displayName, sortKey) }))
    await db().$executeRaw`
      UPDATE "Reporter" r SET "strokeKey" = k."strokeKey", "latinKey" = k."latinKey"
      FROM json_to_recordset(${JSON.stringify(keys)}::json) AS k("id" uuid, "strokeKey" text, "latinKey" text)
      WHERE r."id" = k."id"`
    filled += rows.length
  }
}
