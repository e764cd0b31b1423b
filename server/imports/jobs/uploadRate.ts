import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { uploadLimits } from '#domain/imports/importJob.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../../database/db.ts'

const hour = 3_600
const mebibyte = 2 ** 20

/** What one person may send in an hour: twice the largest import. Each begun mebibyte counts, so small files count too. */
const hourly = 2 * Math.ceil(uploadLimits.all / mebibyte)

/** Counts an upload of so many bytes; the refusal where the person has sent too much lately. */
export async function countUpload(userId: string, size: number): Promise<Refusal | null> {
  const shared = { storeClient: db(), tableName: 'rateLimiterFlexible', clearExpiredByTimeout: false }
  const limiter = new RateLimiterPrisma({ ...shared, keyPrefix: 'upload', points: hourly, duration: hour })
  try {
    await limiter.consume(userId, Math.max(1, Math.ceil(size / mebibyte)))
    return null
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return refuse('uploadTooOften', { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) })
  }
}
