import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { pairKey } from './authority.ts'

/** A record with those merged into it, near and far: all that is shown as one. */
export type OneShown = {
  readonly id: string
  readonly displayName: string
  /** The name of the record it is shown as, where it is merged itself. */
  readonly mergedInto: string | null
  /** Its own id and the ids of all that are shown as it. */
  readonly ids: readonly string[]
}

/** Why two records may not be merged, or null: both must stand for themselves, and nobody may have said that they are two. */
export function mergeRefusal(from: OneShown, into: OneShown, distinct: ReadonlySet<string>): Refusal | null {
  if (from.id === into.id) return refuse('mergeOfOne')
  for (const { displayName, mergedInto } of [from, into])
    if (mergedInto !== null) return refuse('reporterMerged', { name: displayName, into: mergedInto })
  const isTold = from.ids.some((a) => into.ids.some((b) => distinct.has(pairKey(a, b))))
  return isTold ? refuse('reportersDistinct', { from: from.displayName, into: into.displayName }) : null
}

/** Why two records may not be told apart, or null: what is shown as one is un-merged first. */
export function tellApartRefusal(a: OneShown, b: OneShown): Refusal | null {
  if (a.id === b.id) return refuse('mergeOfOne')
  const isOne = a.ids.includes(b.id) || b.ids.includes(a.id) || (a.mergedInto !== null && a.mergedInto === b.mergedInto)
  return isOne ? refuse('mergedAreOne', { from: a.displayName, into: b.displayName }) : null
}

/**
 * Why mentions may not be split off a reporter, or null: some must go, some must stay, and all must be theirs now.
 * @param own the ids of all mentions shown as theirs
 */
export function splitRefusal(chosen: readonly string[], own: readonly string[]): Refusal | null {
  const theirs = new Set(own)
  const wanted = new Set(chosen)
  if (wanted.size === 0) return refuse('splitNothing')
  if ([...wanted].some((id) => !theirs.has(id))) return refuse('mentionElsewhere')
  return wanted.size === theirs.size ? refuse('splitAll') : null
}
