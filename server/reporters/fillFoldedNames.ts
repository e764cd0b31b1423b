import { foldName } from '#domain/reporters/foldName.ts'
import { db } from '../database/db.ts'

const atOnce = 500

/** Gives names that were kept before they were looked up folded their folded form. Run again, it does nothing. */
export async function fillFoldedNames(): Promise<number> {
  let filled = 0
  for (;;) {
    const rows = await db().reporterName.findMany({
      where: { folded: null },
      select: { id: true, printed: true },
      take: atOnce,
    })
    if (rows.length === 0) return filled
    const folded = rows.map(({ id, printed }) => ({ id, folded: foldName(printed) }))
    await db().$executeRaw`
      UPDATE "ReporterName" n SET "folded" = f."folded"
      FROM json_to_recordset(${JSON.stringify(folded)}::json) AS f("id" uuid, "folded" text) WHERE n."id" = f."id"`
    filled += rows.length
  }
}
