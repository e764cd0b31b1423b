import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { sha256 } from '../storage/keepFile.ts'
import { addressGroup } from './addressGroup.ts'

const minute = 60

/** Wrong codes an hour that the right password may bring, from all addresses together. */
const wrongCodes = 20

/**
 * Sign-ins that failed, counted in the database: of an account from one address, and of one address. An account is never
 * locked for all addresses, so that nobody can lock its owner out.
 */
function openLimits() {
  const shared = { storeClient: db(), tableName: 'rateLimiterFlexible', clearExpiredByTimeout: false }
  return {
    ofAccount: new RateLimiterPrisma({ ...shared, keyPrefix: 'account', points: 10, duration: 15 * minute }),
    ofAddress: new RateLimiterPrisma({ ...shared, keyPrefix: 'address', points: 100, duration: 60 * minute }),
    ofCodes: new RateLimiterPrisma({ ...shared, keyPrefix: 'code', points: wrongCodes, duration: 60 * minute }),
  }
}

export type Attempt = {
  /** Why no password is looked at now, or null. */
  readonly refusal: Refusal | null
  /** Takes the attempt back: it was right. With a second factor it took two. */
  readonly forgive: (attempts?: number) => Promise<void>
}

/** Counts an attempt before the password is looked at, so that attempts sent all at once are counted too. */
export async function countAttempt(name: string, address: string): Promise<Attempt> {
  const { ofAccount, ofAddress } = openLimits()
  const place = addressGroup(address)
  const accountKey = sha256(`${name}\n${place}`)
  const addressKey = sha256(place)
  const forgive = async (attempts = 1) => {
    await ofAccount.delete(accountKey)
    await ofAddress.reward(addressKey, attempts)
  }
  try {
    await ofAddress.consume(addressKey)
    await ofAccount.consume(accountKey)
    return { refusal: null, forgive }
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000))
    return { refusal: refuse('tooManyAttempts', { minutes }), forgive }
  }
}

/**
 * May a code of six digits still be taken of this account? One who has the password and many addresses could else try them
 * all. `isWrong` counts one more.
 */
export async function mayGuessCode(userId: string, isWrong: boolean): Promise<boolean> {
  const { ofCodes } = openLimits()
  const counted = isWrong ? await ofCodes.penalty(userId, 1) : await ofCodes.get(userId)
  return (counted?.consumedPoints ?? 0) < wrongCodes
}
