import { db } from '../database/db.ts'
import { reportBug } from '../log/reportBug.ts'

/** The most counters that one look removes. */
const most = 1_000

/**
 * Removes counters that ran out, soon: whoever waits for an answer does not wait for this. Those that another look is
 * removing are left to it.
 */
export function letGoOfLimits(): void {
  void removeRunOut().catch((error: unknown) => reportBug(error, 'letGoOfLimits'))
}

const removeRunOut = () => db().$executeRaw`
  DELETE FROM "RateLimiterFlexible" WHERE "key" IN (
    SELECT "key" FROM "RateLimiterFlexible" WHERE "expire" < now() - interval '1 minute'
    ORDER BY "expire" LIMIT ${most} FOR UPDATE SKIP LOCKED
  )`
