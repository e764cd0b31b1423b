import { z } from 'zod'
import { blocksOfPart, contextLength, likenessOf } from '#domain/comments/commentAnchor.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { textHits } from './bodyHits.ts'
import { sweptParts, type SweptPart, type SweptPlace } from './contentHits.ts'

const aroundSchema = z.object({ before: z.string(), after: z.string() })
type Around = z.infer<typeof aroundSchema>

/** Where a suggestion was confirmed, and what stood around it there. Older ones name a place of the body alone. */
export const suggestionContextSchema = z.object({
  part: z.enum(sweptParts).default('body'),
  block: z.number(),
  at: z.number(),
  around: aroundSchema.nullable().default(null),
})
export type SuggestionContext = z.infer<typeof suggestionContextSchema>

/** A correction that a sweep proposes at one place of an article that somebody holds. */
export type SweepSuggestion = {
  readonly id: string
  readonly words: string
  readonly replacement: string
  readonly context: SuggestionContext
}
/** Where it stands now: UTF-16 offsets in a block of the part. */
export type SuggestedPlace = SweptPlace & { readonly suggestion: SweepSuggestion }

/** The texts of a part as they are now, one a block. */
type TextsOf = (part: SweptPart) => readonly string[]

/** What is kept of a confirmed place, so that it is found again after edits around it. */
export function suggestionContext(
  content: ArticleContent,
  { part, block, at }: SweptPlace,
  words: string,
): SuggestionContext {
  const text = blocksOfPart(content, part)[block] ?? ''
  const end = at + words.length
  const before = text.slice(Math.max(0, at - contextLength), at)
  return { part, block, at, around: { before, after: text.slice(end, end + contextLength) } }
}

/** Less than this share of what stood around a place, and it is another one with the same words. */
const leastAlike = 0.5

type Candidate = SuggestedPlace & { readonly likeness: number; readonly distance: number }

/**
 * Where suggestions stand now: each at the place whose surroundings are most like those it was confirmed in, no two at
 * one. One whose words are gone from its place has none, even where the same words stand elsewhere.
 */
export function suggestionPlaces(textsOf: TextsOf, suggestions: readonly SweepSuggestion[]): readonly SuggestedPlace[] {
  const found: SuggestedPlace[] = []
  const isOpen = ({ suggestion, part, block, at }: SuggestedPlace): boolean =>
    !found.some((one) => one.suggestion === suggestion || (one.part === part && one.block === block && one.at === at))
  // What stands as it stood is settled first, so that only what was edited is compared.
  for (const isExact of [true, false]) {
    const left = suggestions.filter((suggestion) => !found.some((one) => one.suggestion === suggestion))
    const candidates = left.flatMap((suggestion) => candidatesFor(textsOf, suggestion, isExact))
    candidates.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance)
    for (const { likeness: _likeness, distance: _distance, ...place } of candidates)
      if (isOpen(place)) found.push(place)
  }
  return found
}

function candidatesFor(textsOf: TextsOf, suggestion: SweepSuggestion, isExact: boolean): Candidate[] {
  const { words, context } = suggestion
  const around = context.around ?? { before: '', after: '' }
  const own = likenessOf(around.before, around.after, around)
  return textsOf(context.part).flatMap((text, block) =>
    textHits(text, words).flatMap(({ at }) => {
      const [left, right] = [text.slice(0, at), text.slice(at + words.length)]
      const isThere = block === context.block && at === context.at
      const isSame = context.around ? stoodSo(left, right, around) : isThere
      if (isExact !== isSame) return []
      const likeness = isExact ? own : likenessOf(left, right, around)
      if (!isExact && (own === 0 || likeness < own * leastAlike)) return []
      const distance = Math.abs(block - context.block) * blockLength + Math.abs(at - context.at)
      return [{ suggestion, part: context.part, block, at, likeness, distance }]
    }),
  )
}

/** Counts a block as farther than any place in one. */
const blockLength = 1_000_000

const stoodSo = (left: string, right: string, { before, after }: Around): boolean =>
  left.slice(-contextLength) === before && right.slice(0, contextLength) === after
