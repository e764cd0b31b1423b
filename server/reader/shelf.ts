/**
 * What is kept: anything that tells how many bytes it takes, where it grows old until when, in milliseconds since 1970, and
 * where it is of one issue alone, which (`issueMark`).
 */
export type Kept = { readonly size: number; readonly until?: number; readonly of?: string | undefined }

export type Shelf<Thing extends Kept> = {
  /** What is kept under a key; it then goes last. */
  take(key: string): Thing | undefined
  put(key: string, thing: Thing): void
  clear(): void
  /** Takes away what `isMeant` holds for. */
  clearThose(isMeant: (thing: Thing) => boolean): void
  size(): number
}

/** Holds up to so many bytes; what was taken longest ago goes first. A thing of an eighth of it or more is not held. */
export function openShelf<Thing extends Kept>(mostBytes: number): Shelf<Thing> {
  const things = new Map<string, Thing>()
  let bytes = 0

  function drop(key: string): void {
    bytes -= things.get(key)?.size ?? 0
    things.delete(key)
  }

  return {
    take(key) {
      const thing = things.get(key)
      if (!thing) return undefined
      drop(key)
      if (thing.until !== undefined && Date.now() >= thing.until) return undefined
      things.set(key, thing)
      bytes += thing.size
      return thing
    },
    put(key, thing) {
      if (thing.size > mostBytes / 8) return
      drop(key)
      things.set(key, thing)
      bytes += thing.size
      for (const [oldest] of things) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
    },
    clear() {
      things.clear()
      bytes = 0
    },
    clearThose(isMeant) {
      for (const [key, thing] of things) if (isMeant(thing)) drop(key)
    },
    size: () => bytes,
  }
}
