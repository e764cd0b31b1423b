import type { StatedArticle } from '#domain/source/sourcePage.ts'
import type { ArticleKind, ParagraphRole, Segment, UnassignedReason } from './assembly.ts'
import type { HeadPartName } from './headParts.ts'

/** What `repairKey` makes of a repair: its rule, segments and `before`. The same lines give the same keys. */
export type RepairKey = string

/** One part of an article as a person set it. For `body` and `caption` one of these is one paragraph or one caption. */
export type FixedPart = {
  readonly part: HeadPartName | 'body' | 'caption'
  /** In the order of reading. */
  readonly segments: readonly Segment[]
  /** What the paragraph is; left out, the rules say. */
  readonly role?: ParagraphRole
}

/**
 * An article as a person set it: these segments, in these parts, and no others. The rules still compose its texts
 * (joins, spaces), read its bylines and datelines and tell its kind where that is left out.
 */
export type FixedArticle = {
  /** The caller's own id, given back as `fixed` of the assembled article. */
  readonly id: string
  readonly parts: readonly FixedPart[]
  readonly kind?: ArticleKind
  readonly columnTag?: string | null
}

/** A stretch that a person set aside, with the reason. */
export type FixedAside = { readonly segment: Segment; readonly reason: UnassignedReason }

/**
 * What is known before the rules run. All of it may be left out.
 *
 * - `fixed` is never overridden: no rule takes a character out of it or adds one. A segment named twice goes where it was
 *   named first; one that no page holds is passed over and said as the problem `fixedSegmentUnknown`.
 * - `stated` is what the source says its articles are; it outweighs all guessing, and gives way to `fixed` alone.
 * - `rejected` and `rejectedRules` are decisions that the assembly may not take again. A rejected
 *   `drop…`, `unspace…`, `width…` leaves the printed characters; `join…` ends the paragraph there (in a headline or
 *   caption, where the lines stay one text, the seam is closed or spaced the other way); `splitArticle` lets the article
 *   before go on; `attachHeadline`, `attachKicker`, `attachSubheadline`, `attachByline` leave the lines without an
 *   article; `attachContinuation` leaves the two pages' articles apart; `liftCaption` leaves the words in the running
 *   text; `mark…` leaves the words unmarked. `dropBlankLine` cannot be rejected: white space alone is no text.
 */
export type AssemblyOptions = {
  readonly stated?: readonly StatedArticle[]
  readonly fixed?: { readonly articles?: readonly FixedArticle[]; readonly aside?: readonly FixedAside[] }
  readonly rejected?: readonly RepairKey[]
  /** Rules of which nothing may be done at all: `dropSpace`, `joinHyphen`, … */
  readonly rejectedRules?: readonly string[]
}
