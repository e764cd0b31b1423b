import { endsSentence } from '#domain/text/characters.ts'
import { widthOf } from '#domain/text/width.ts'
import type { Assembly } from './assembly.ts'
import type { ArticleParts } from './parts.ts'
import { segmentOf, type Piece } from './piece.ts'

/** Half squares that a standing head is wide at most; words between known articles that are no wider are none. */
export const widestTag = 24

/**
 * Where the source or a person says what the articles are, a few words between them without an end, a headline or a
 * picture are no article of their own: they name a column or a box, and go apart. So does what is read as a lone name.
 */
export function partScraps(
  articles: readonly ArticleParts[],
  areOthersKnown: boolean,
): { readonly articles: readonly ArticleParts[]; readonly scraps: Assembly['unassigned'] } {
  const isScrap = (article: ArticleParts): boolean => areOthersKnown && isFewWords(article)
  return {
    articles: articles.filter((article) => !isScrap(article)),
    scraps: articles
      .filter(isScrap)
      .flatMap((scrap) => [
        ...wordsOf(scrap).map((piece) => ({ segment: segmentOf(piece), reason: 'columnTag' as const })),
        ...namesOf(scrap).map((piece) => ({ segment: segmentOf(piece), reason: 'unknown' as const })),
      ]),
  }
}

function isFewWords({ bodies, head, captions, signatures, columnTag }: ArticleParts): boolean {
  if (captions.length > 0 || columnTag !== null || (head?.signed.length ?? 0) > 0) return false
  const blocks = [...(head?.blocks ?? []), ...signatures.flatMap((part) => [...part.blocks, ...part.signed])]
  const texts = [...blocks.map(({ body }) => body.text), ...bodies.map(({ composed }) => composed.text)]
  const isShort = texts.every((text) => widthOf(text, 1) <= widestTag && !endsSentence(text))
  return isShort && texts.length <= 3
}

const wordsOf = ({ bodies, head, signatures }: ArticleParts): readonly Piece[] => [
  ...[...(head?.blocks ?? []), ...signatures.flatMap(({ blocks }) => blocks)].flatMap(({ pieces }) => pieces),
  ...bodies.flatMap(({ pieces }) => pieces),
]

const namesOf = ({ signatures }: ArticleParts): readonly Piece[] =>
  signatures.flatMap(({ signed }) => signed.flatMap(({ pieces }) => pieces))
