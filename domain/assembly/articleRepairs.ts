import type { AssembledArticle } from './assembly.ts'
import type { DraftRepair } from './draftRepair.ts'
import { composeText } from './composeText.ts'
import type { HeadSet } from './headSet.ts'
import type { ArticleParts } from './parts.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'

/** What was brought to an article: its headline set, author lines, captions, what stands on other pages. */
export function attachments(parts: ArticleParts, set: HeadSet, signature: readonly Piece[]): DraftRepair[] {
  const made = (rule: string, pieces: readonly Piece[], after: string): DraftRepair => ({
    rule,
    segments: pieces.map(segmentOf),
    before: pieces.map(pieceText).join('\n'),
    after,
    confidence: parts.headConfidence,
  })
  const repairs: DraftRepair[] = []
  if (set.kicker) repairs.push(made('attachKicker', set.kicker.pieces, set.kicker.text))
  if (set.headline) repairs.push(made('attachHeadline', set.headline.pieces, set.headline.text))
  if (set.subheadline) repairs.push(made('attachSubheadline', set.subheadline.pieces, set.subheadline.text))
  if (signature.length > 0) repairs.push(made('attachByline', signature, composeText(signature).text))
  for (const caption of parts.captions)
    repairs.push({ ...made('liftCaption', caption.pieces, caption.composed.text), confidence: 0.9 })
  for (const block of parts.continued)
    repairs.push({ ...made('attachContinuation', block.pieces, block.body.text), confidence: 0.85 })
  return repairs
}

/** What was told of the article's own text without changing it: where it begins, its dateline, who signs. */
export function marks(article: AssembledArticle): DraftRepair[] {
  const segments = article.paragraphs[0]?.segments.slice(0, 1) ?? []
  const made = (rule: string, printed: string): DraftRepair => ({
    rule,
    segments,
    before: printed,
    after: printed,
    confidence: 0.97,
  })
  const opening = article.paragraphs[0]?.text.slice(0, 20) ?? ''
  return [
    ...(opening ? [{ ...made('splitArticle', opening), confidence: article.confidence }] : []),
    ...(article.dateline ? [made('markDateline', article.dateline.printed)] : []),
    ...article.bylines.filter((byline) => byline.span !== null).map((byline) => made('markByline', byline.printed)),
  ]
}
