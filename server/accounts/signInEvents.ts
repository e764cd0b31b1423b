import { RateLimiterPrisma } from 'rate-limiter-flexible'
import type { Verb } from '#domain/audit/verbs.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { act } from '../act.ts'
import type { Acting, SystemActor } from '../actor.ts'
import { db } from '../database/db.ts'
import { reportBug } from '../log/reportBug.ts'

/** Galley itself, at the door. */
const door: SystemActor = { system: 'signIn' }

const hour = 3_600

/** How many failures in an hour are told one by one, of each account, of all unknown names, of all addresses. */
const toldSingly = 20

/**
 * Is the failure that is the `count`th of its kind within the hour told of? The first ones each, and then each doubling, so
 * that a flood leaves as many events as its number has digits.
 */
export const isTold = (count: number): boolean =>
  count <= toldSingly || (count % toldSingly === 0 && Number.isInteger(Math.log2(count / toldSingly)))

/** By what a person came in. */
export type Way = 'password' | 'passwordAndCode' | 'passwordAndRecoveryCode' | 'provider'

/** Tells that a person came in; where it cannot be told, they do not. */
export async function tellSignedIn(actor: Actor, by: Way, address: string): Promise<void> {
  await act(actor, async (_tx, tell) => {
    const { userId: objectId } = actor
    await tell({ verb: 'signedIn', objectKind: 'user', objectId, details: { by, address } })
    return true
  })
}

/** A failure at the door. Never what was typed: an unknown name may be a password in the wrong field. */
export type Failure = {
  readonly verb: Extract<Verb, 'signInFailed' | 'signInLimited' | 'proofFailed'>
  /** The account that it was about; null: none of that name, or all accounts from this address. */
  readonly userId: string | null
  readonly address: string
  /** What was wrong, and the like; never a password, a code or a name. */
  readonly details?: Readonly<Record<string, string | number>>
  /** Who failed, where they are signed in. */
  readonly acting?: Acting
}

/**
 * Tells of a failure, soon: whoever waits for the answer does not wait for this, so that the clock does not say which names
 * are accounts.
 */
export function tellFailure(failure: Failure): void {
  void writeFailure(failure).catch((error: unknown) => reportBug(error, 'signInEvents'))
}

async function writeFailure({ verb, userId, address, details, acting = door }: Failure): Promise<void> {
  const count = await countTold(userId ?? (verb === 'signInLimited' ? 'addresses' : 'unknown names'))
  if (!isTold(count)) return
  const many = count > toldSingly ? { failuresThisHour: count } : {}
  await act(acting, async (_tx, tell) => {
    const told = { address, ...details, ...many }
    await tell({ verb, objectKind: userId === null ? 'address' : 'user', objectId: userId ?? address, details: told })
    return true
  })
}

async function countTold(of: string): Promise<number> {
  const shared = { storeClient: db(), tableName: 'rateLimiterFlexible', clearExpiredByTimeout: false }
  const limiter = new RateLimiterPrisma({ ...shared, keyPrefix: 'told', points: toldSingly, duration: hour })
  return (await limiter.penalty(of, 1)).consumedPoints
}
