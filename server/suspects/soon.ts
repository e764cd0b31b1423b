import { setTimeout as after } from 'node:timers/promises'

/** Longer than this nobody waits for what only makes an answer better, in milliseconds. */
const patience = 60

/** What is found soon; else something in its place, while it goes on being found for the next who asks. */
export async function soon<Found>(found: Promise<Found>, instead: Found): Promise<Found> {
  const ended = new AbortController()
  // Where it fails in time, it fails here; later it is told to nobody, and found anew.
  const late = after(patience, instead, { signal: ended.signal }).catch(() => instead)
  found.catch(() => undefined)
  try {
    return await Promise.race([found, late])
  } finally {
    ended.abort()
  }
}
