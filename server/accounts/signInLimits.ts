import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { reportBug } from '../log/reportBug.ts'
import { sha256 } from '../storage/keepFile.ts'
import { addressGroup } from './addressGroup.ts'
import { findByName } from './findUser.ts'
import { letGoOfLimits } from './letGoOfLimits.ts'
import { tellFailure } from './signInEvents.ts'

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
  const isOfAddress = await refusedBy(ofAddress, addressKey)
  const limited = isOfAddress ?? (await refusedBy(ofAccount, accountKey))
  if (!limited) return { refusal: null, forgive }
  if (limited.isFirst) tellLimited(isOfAddress ? null : name, address)
  return { refusal: refuse('tooManyAttempts', { minutes: limited.minutes }), forgive }
}

/** Takes one point; where there is none left, how long until there is, and whether this is the first to be refused. */
async function refusedBy(limiter: RateLimiterPrisma, key: string) {
  try {
    const { isFirstInDuration } = await limiter.consume(key)
    if (isFirstInDuration) letGoOfLimits()
    return null
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000))
    return { minutes, isFirst: error.consumedPoints === limiter.points + 1 }
  }
}

/** Tells that an address is shut out: of one account, or of all. */
function tellLimited(name: string | null, address: string): void {
  const told = async (): Promise<void> => {
    const user = name === null ? null : await findByName(name)
    tellFailure({ verb: 'signInLimited', userId: user?.id ?? null, address })
  }
  void told().catch((error: unknown) => reportBug(error, 'signInLimits'))
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
