import { anchorParts, blocksOfPart, type AnchorPart } from '#domain/comments/commentAnchor.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { everywhereKey, suspectKey } from './findSuspects.ts'
import { nearMisses } from './nearMisses.ts'

/** Words that are nearly one of the publication's protected terms, and the term. `key` is that of the suspect. */
export type ProtectedMiss = {
  readonly part: AnchorPart
  readonly words: string
  readonly term: string
  readonly key: string
}

/**
 * Every near miss of a protected term in the whole of an article, headline set and bylines included, that nobody has
 * accepted by name.
 * @param accepted keys of suspects that a person said are right in this article
 */
export function protectedMisses(
  content: ArticleContent,
  of: {
    readonly terms: readonly string[]
    readonly dictionary: ReadonlySet<string>
    readonly accepted: ReadonlySet<string>
  },
): readonly ProtectedMiss[] {
  if (of.terms.length === 0) return []
  const known = { kind: 'protected', reason: 'protectedTerm', words: of.terms } as const
  return anchorParts.flatMap((part) =>
    blocksOfPart(content, part).flatMap((text) =>
      nearMisses(text, known, of.dictionary, () => false)
        .map((miss) => ({ part, words: miss.words, term: miss.suggestions[0] ?? '', key: suspectKey(text, miss) }))
        .filter(({ key, words }) => !of.accepted.has(key) && !of.accepted.has(everywhereKey('protected', words))),
    ),
  )
}
