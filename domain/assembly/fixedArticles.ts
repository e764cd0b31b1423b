import type { Assembly } from './assembly.ts'
import type { AssemblyOptions, FixedArticle, FixedPart } from './assemblyOptions.ts'
import { blockOf, type Block } from './block.ts'
import { composeText } from './composeText.ts'
import type { Allows } from './decisions.ts'
import { headedOf } from './headSet.ts'
import type { FindPiece } from './lineIndex.ts'
import { bodyPart, headPart } from './partsOf.ts'
import type { ArticleParts, BodyPart } from './parts.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'
import type { Taken } from './taken.ts'

/** What people decided, as the rules' own parts: whole articles and stretches set aside. */
export type FixedParts = {
  readonly articles: readonly ArticleParts[]
  readonly aside: Assembly['unassigned']
  /** Segments that no page holds. */
  readonly unknown: readonly string[]
}

type Take = (part: FixedPart) => Piece[]

const blockIn = (pieces: readonly Piece[]): Block => blockOf(pieces, 1, false)

/** A paragraph as it was set, in as many paragraphs as rejected joins make of it. */
function bodiesOf(pieces: readonly Piece[], part: FixedPart): BodyPart[] {
  if (pieces.length === 0) return []
  const made = bodyPart([blockIn(pieces)])
  return [part.role ? { ...made, role: part.role } : made]
}

function fixedArticle(article: FixedArticle, take: Take, allows: Allows): ArticleParts | null {
  const taken = article.parts.map((part) => ({ part, pieces: take(part) }))
  if (taken.every(({ pieces }) => pieces.length === 0)) return null
  const of = (name: FixedPart['part']): Piece[] =>
    taken.filter(({ part }) => part.part === name).flatMap(({ pieces }) => pieces)
  const bodies = taken.flatMap(({ part, pieces }) => (part.part === 'body' ? bodiesOf(pieces, part) : []))
  const words = new Set(bodies.flatMap((body) => [...body.pairs.keys()]))
  const headed = (name: FixedPart['part']): ReturnType<typeof headedOf> => headedOf(of(name), words, allows)
  const signed = of('bylineBlock')
  return {
    bodies,
    head: null,
    signatures:
      signed.length > 0
        ? [
            headPart(
              [],
              signed.map((piece) => blockIn([piece])),
            ),
          ]
        : [],
    captions: taken.flatMap(({ part, pieces }) =>
      part.part === 'caption' && pieces.length > 0
        ? [{ kind: 'caption' as const, pieces, composed: composeText(pieces, undefined, allows) }]
        : [],
    ),
    columnTag: article.columnTag ?? null,
    continued: [],
    confidence: 1,
    headConfidence: 1,
    set: { kicker: headed('kicker'), headline: headed('headline'), subheadline: headed('subheadline') },
    ...(article.kind ? { kind: article.kind } : {}),
    fixed: article.id,
  }
}

/** Takes what people decided out of the pages, before any rule sees them. */
export function fixedArticles(
  { fixed = {} }: AssemblyOptions,
  find: FindPiece,
  taken: Taken,
  allows: Allows,
): FixedParts {
  const unknown: string[] = []
  const pieceOf = (segment: string): Piece[] => {
    const piece = find(segment)
    if (!piece) unknown.push(segment)
    return piece ? taken.take(piece).filter((free) => pieceText(free).trim() !== '') : []
  }
  const take: Take = (part) => part.segments.flatMap(pieceOf)
  const articles = (fixed.articles ?? []).flatMap((article) => fixedArticle(article, take, allows) ?? [])
  const aside = (fixed.aside ?? []).flatMap(({ segment, reason }) =>
    pieceOf(segment).map((piece) => ({ segment: segmentOf(piece), reason })),
  )
  return { articles, aside, unknown }
}
