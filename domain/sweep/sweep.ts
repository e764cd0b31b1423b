import { z } from 'zod'
import { isStorable } from '#domain/text/isStorable.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { BodyHit } from './bodyHits.ts'

const words = z.string().min(1).max(50).refine(isStorable)

/** Over the issue, or all of the publication that it is of. */
export const sweepScopes = ['issue', 'publication'] as const
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
          .array(z.strictObject({ block: z.number().int().nonnegative(), at: z.number().int().nonnegative() }))
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
export type SweepHit = BodyHit & {
  readonly line: { readonly text: string; readonly facsimile: FacsimileView | null; readonly box: Box | null } | null
}

/** An article that holds the words. `refusal`: why a sweep may not touch it now; `heldBy`: it would wait there. */
export type SweptArticle = {
  readonly id: string
  readonly title: ArticleTitle
  readonly version: number
  readonly heldBy: string | null
  readonly refusal: Refusal | null
  readonly hits: readonly SweepHit[]
}
