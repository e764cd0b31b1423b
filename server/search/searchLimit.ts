import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'

/** Searches that one address may ask for in a minute, where GALLEY_SEARCHES says nothing: more than a reading room types. */
const usual = 120
const minute = 60

// The search and its feed are built apart, and share only what is global.
const shared = globalThis as typeof globalThis & { galleySearches?: RateLimiterMemory }

/**
 * Counts a search of the public that the database is about to be asked; the refusal, with the seconds to wait, where its
 * address has asked for too many. Pages that are kept cost nothing and are not counted. Counted in the server's memory: a
 * limit that has to ask the database would take what it is to save.
 */
export async function countSearch(address: string): Promise<Refusal | null> {
  shared.galleySearches ??= new RateLimiterMemory({
    points: Math.max(1, Number(process.env.GALLEY_SEARCHES) || usual),
    duration: minute,
  })
  try {
    await shared.galleySearches.consume(networkOf(address))
    return null
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return refuse('searchTooOften', { seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1_000)) })
  }
}

/** How long a refusal asks to wait, in seconds, as the header Retry-After tells it; null where it asks for nothing. */
export const secondsToWait = (refusal: Refusal): string | null =>
  refusal.refused === 'searchTooOften' ? String(refusal.values?.seconds ?? minute) : null

/** Of IPv6 the first 64 bits, which are one household's: it could ask from another address each time. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const behind = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0')
  return [...groups, ...zeros, ...behind].slice(0, 4).join(':')
}
