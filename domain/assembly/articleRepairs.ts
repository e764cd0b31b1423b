import type { AssembledArticle } from './assembly.ts'
import type { Allows } from './decisions.ts'
import type { DraftRepair } from './draftRepair.ts'
import type { ArticleParts, HeadSet } from './parts.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'
import { sureOf, type Weighed } from './sureness.ts'

/** What was brought to an article: its headline set, author lines, captions, what stands on other pages. */
export function attachments(
  parts: ArticleParts,
  set: HeadSet,
  signature: { readonly pieces: readonly Piece[]; readonly text: string },
): DraftRepair[] {
  const made = (rule: string, pieces: readonly Piece[], after: string, confidence: number): DraftRepair => ({
    rule,
    segments: pieces.map(segmentOf),
    before: pieces.map(pieceText).join('\n'),
    after,
    confidence,
  })
  const { headConfidence: known } = parts
  const sure = (rule: Weighed): number => (typeof known === 'number' ? known : sureOf(rule, known.odds))
  const headed = (rule: Weighed, pieces: readonly Piece[], after: string): DraftRepair =>
    made(rule, pieces, after, sure(rule))
  const repairs: DraftRepair[] = []
  if (set.kicker) repairs.push(headed('attachKicker', set.kicker.pieces, set.kicker.text))
  if (set.headline) repairs.push(headed('attachHeadline', set.headline.pieces, set.headline.text))
  if (set.subheadline) repairs.push(headed('attachSubheadline', set.subheadline.pieces, set.subheadline.text))
  if (signature.pieces.length > 0) repairs.push(headed('attachByline', signature.pieces, signature.text))
  for (const caption of parts.captions) repairs.push(made('liftCaption', caption.pieces, caption.composed.text, 0.97))
  for (const block of parts.continued) repairs.push(made('attachContinuation', block.pieces, block.body.text, 0.85))
  return repairs
}

/** Characters of the line that an article begins with, as the key of its split holds them. */
const opening = 20

/** The repair that says that an article begins with this piece. */
export const splitAt = (piece: Piece): Pick<DraftRepair, 'rule' | 'segments' | 'before'> => ({
  rule: 'splitArticle',
  segments: [segmentOf(piece)],
  before: pieceText(piece).slice(0, opening),
})

/**
 * What was told of the article's own text without changing it: where it begins, its dateline, who signs. Marks that are
 * refused are taken from the article.
 */
export function markedArticle(
  article: AssembledArticle,
  first: Piece | undefined,
  allows: Allows,
): { readonly article: AssembledArticle; readonly repairs: readonly DraftRepair[] } {
  const segments = article.paragraphs[0]?.segments.slice(0, 1) ?? []
  const made = (rule: string, printed: string): DraftRepair => ({
    rule,
    segments,
    before: printed,
    after: printed,
    confidence: 0.97,
  })
  const start = first ? splitAt(first) : null
  const dateline = article.dateline && allows(made('markDateline', article.dateline.printed)) ? article.dateline : null
  const bylines = article.bylines.filter((byline) => byline.span === null || allows(made('markByline', byline.printed)))
  const repairs = [
    ...(start ? [{ ...start, after: start.before, confidence: article.confidence }] : []),
    ...(dateline ? [made('markDateline', dateline.printed)] : []),
    ...bylines.filter((byline) => byline.span !== null).map((byline) => made('markByline', byline.printed)),
  ]
  return { article: { ...article, dateline, bylines }, repairs }
}
