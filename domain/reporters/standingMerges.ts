/** A merge that nobody undid: `fromId` is shown as whatever `intoId` is shown as. Records and links stay as they are. */
export type StandingMerge = { readonly id: string; readonly fromId: string; readonly intoId: string }

/**
 * For each merged record the one it is shown as: the end of its chain of merges. What is in no merge is not in the map.
 * Throws where merges run in a circle, which no command makes.
 */
export function shownAs(merges: readonly StandingMerge[]): ReadonlyMap<string, string> {
  const next = new Map(merges.map(({ fromId, intoId }) => [fromId, intoId]))
  return new Map([...next.keys()].map((id) => [id, endOf(id, next)]))
}

function endOf(id: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set([id])
  let at = id
  for (let after = next.get(at); after !== undefined; after = next.get(at)) {
    if (seen.has(after)) throw new Error(`The merges of ${id} run in a circle.`)
    seen.add(after)
    at = after
  }
  return at
}
