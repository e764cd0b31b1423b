import { db } from '../database/db.ts'
import { writeEntries } from './writeEntries.ts'

const batch = 100

/**
 * Settles what no command settled: what was there before there was a search, and what was written past the commands.
 * Several servers may do so at once. Gives the number of articles settled.
 */
export async function catchUp(): Promise<number> {
  let settled = 0
  for (;;) {
    const done = await settleSome()
    settled += done
    if (done === 0) return settled
  }
}

const settleSome = (): Promise<number> =>
  db().$transaction(
    async (tx) => {
      const stale = await tx.$queryRaw<{ articleId: string }[]>`
        DELETE FROM "SearchStale" WHERE "id" IN (
          SELECT "id" FROM "SearchStale" ORDER BY "id" LIMIT ${batch} FOR UPDATE SKIP LOCKED)
        RETURNING "articleId"`
      const ids = new Set(stale.map(({ articleId }) => articleId))
      await writeEntries(tx, [...ids])
      return ids.size
    },
    { timeout: 60_000, maxWait: 10_000 },
  )
