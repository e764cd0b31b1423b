import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'

/** Files that one person may take out in an hour: each reads very much. */
const hourly = 60

/** Counts a file that a person takes out; the refusal where they took too many lately. */
export async function countExport(userId: string): Promise<Refusal | null> {
  const shared = { storeClient: db(), tableName: 'rateLimiterFlexible', clearExpiredByTimeout: false }
  const limiter = new RateLimiterPrisma({ ...shared, keyPrefix: 'export', points: hourly, duration: 3_600 })
  try {
    await limiter.consume(userId)
    return null
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return refuse('exportTooOften', { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) })
  }
}
