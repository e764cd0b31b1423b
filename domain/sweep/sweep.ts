import { z } from 'zod'
import { isStorable } from '#domain/text/isStorable.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { sweptParts, type ContentHit } from './contentHits.ts'

const words = z.string().min(1).max(50).refine(isStorable)

/** Over one article, its issue, or all of the publication that it is of. */
export const sweepScopes = ['article', 'issue', 'publication'] as const
export type SweepScope = (typeof sweepScopes)[number]

/** A sweep as it is confirmed: in which articles, as they were seen, which places. */
export const sweepSchema = z.strictObject({
  words,
  replacement: z.string().max(50).refine(isStorable),
  articles: z
    .array(
      z.strictObject({
        id: z.uuid(),
        version: z.number().int().positive(),
        places: z
          .array(
            z.strictObject({
              part: z.enum(sweptParts),
              block: z.number().int().nonnegative(),
              at: z.number().int().nonnegative(),
            }),
          )
          .min(1)
          .max(1_000),
      }),
    )
    .min(1)
    .max(500),
})
export type Sweep = z.infer<typeof sweepSchema>

/** What became of a sweep, by article. */
export type Swept = {
  readonly changed: number
  /** Held by somebody: it waits there as a suggestion. */
  readonly suggested: number
  readonly untouched: readonly { readonly id: string; readonly refusal: Refusal }[]
}

/** A hit with its printed line; box in pixels of the facsimile. */
export type SweepHit = ContentHit & {
  readonly line: { readonly text: string; readonly facsimile: FacsimileView | null; readonly box: Box | null } | null
}

/** An article that holds the words and is being corrected; `heldBy`: the change would wait there. */
export type SweptArticle = {
  readonly id: string
  readonly title: ArticleTitle
  readonly version: number
  readonly heldBy: string | null
  readonly hits: readonly SweepHit[]
}

/** What a look for words found. */
export type SweepFound = {
  readonly articles: readonly SweptArticle[]
  /** Articles that hold the words and may not be changed: they are in review or approved. Counted on the first look alone. */
  readonly closed: number
  /** Where to look on: the article that was looked through last; null where all were. */
  readonly next: string | null
}
