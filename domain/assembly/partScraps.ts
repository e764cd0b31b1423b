import { endsSentence } from '#domain/text/characters.ts'
import type { Assembly } from './assembly.ts'
import type { ArticleParts } from './parts.ts'
import { segmentOf, type Piece } from './piece.ts'

/** Characters that a standing head holds at most; an article without a headline that holds fewer is none. */
const most = 12

/**
 * Where the source or a person says what the articles are, a few words between them without an end, a headline or a
 * picture are no article of their own: they name a column or a box, and go apart.
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
      .flatMap(piecesOf)
      .map((piece) => ({ segment: segmentOf(piece), reason: 'columnTag' as const })),
  }
}

function isFewWords({ bodies, head, captions, signatures, columnTag }: ArticleParts): boolean {
  if (captions.length + signatures.length > 0 || columnTag !== null) return false
  const heads = head?.blocks.map(({ body }) => body.text) ?? []
  const texts = [...heads, ...bodies.map(({ composed }) => composed.text)]
  const isShort = texts.every((text) => text.replace(/\s/gu, '').length <= most && !endsSentence(text))
  return isShort && (head?.signed.length ?? 0) === 0 && texts.length <= 3
}

const piecesOf = ({ bodies, head }: ArticleParts): readonly Piece[] => [
  ...(head?.blocks.flatMap(({ pieces }) => pieces) ?? []),
  ...bodies.flatMap(({ pieces }) => pieces),
]
