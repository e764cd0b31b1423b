type Kept<Found> = { at: number; found: Promise<Found> }

/**
 * Keeps for some time what is slow to find of each publication. It is waited for only when it is first asked for: later
 * on, what is old is given once more while it is found anew.
 * @param time in milliseconds
 */
export function keptFor<Found>(
  time: number,
  find: (publicationId: string) => Promise<Found>,
): (publicationId: string, now?: number) => Promise<Found> {
  const kept = new Map<string, Kept<Found>>()
  return (publicationId, now = Date.now()) => {
    const known = kept.get(publicationId)
    if (!known) {
      const found = find(publicationId)
      found.catch(() => kept.delete(publicationId))
      kept.set(publicationId, { at: now, found })
      return found
    }
    if (now - known.at >= time) {
      known.at = now
      void find(publicationId).then(
        (found) => kept.set(publicationId, { at: now, found: Promise.resolve(found) }),
        () => undefined,
      )
    }
    return known.found
  }
}
