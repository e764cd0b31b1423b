import { shownAs, type StandingMerge } from './standingMerges.ts'

/** What was printed; never altered, whatever is said of who signed. */
export type PrintedMention = {
  readonly id: string
  readonly printed: string
  readonly name: string
  readonly role: string
  readonly position: number
}

export type Merge = StandingMerge & { readonly isUndone: boolean }

/**
 * All that is said of who signed what: mentions, the links that were added to each (the last one counts, null is nobody),
 * the records, and the merges. The database holds the same in its own form; the rules are told and tested on this one.
 */
export type Authority = {
  readonly mentions: readonly PrintedMention[]
  readonly links: ReadonlyMap<string, readonly (string | null)[]>
  readonly reporters: ReadonlyMap<string, { readonly displayName: string; readonly names: readonly string[] }>
  readonly merges: readonly Merge[]
  /** Pairs of ids that are known to be two, as `pairKey` writes them. */
  readonly distinct: ReadonlySet<string>
}

/** The same for both orders of two records. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export const standing = (merges: readonly Merge[]): readonly StandingMerge[] =>
  merges.filter(({ isUndone }) => !isUndone)

/** Whom a mention is shown as signed by; null while it waits. */
export function reporterOf(authority: Authority, mentionId: string): string | null {
  const linked = authority.links.get(mentionId)?.at(-1) ?? null
  return linked === null ? null : (shownAs(standing(authority.merges)).get(linked) ?? linked)
}
