import type { Transaction } from '../database/db.ts'
import { writeEntries } from './writeEntries.ts'

/** Brings the search entries of all that this transaction changed up to date, so that they are committed with it. */
export async function settleSearch(tx: Transaction): Promise<void> {
  const stale = await tx.$queryRaw<{ articleId: string }[]>`
    DELETE FROM "SearchStale" WHERE "tx" = (pg_current_xact_id_if_assigned()::text)::bigint RETURNING "articleId"`
  await writeEntries(tx, [...new Set(stale.map(({ articleId }) => articleId))])
}
