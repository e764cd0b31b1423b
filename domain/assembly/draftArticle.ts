import { readSignature } from '#domain/bylines/readSignature.ts'
import type { FoundByline } from '#domain/bylines/readByline.ts'
import { articleKind } from './articleKind.ts'
import { attachments, marks } from './articleRepairs.ts'
import type { AssembledArticle, AssembledParagraph } from './assembly.ts'
import { composeText } from './composeText.ts'
import type { DraftRepair } from './draftRepair.ts'
import { headSetOf, type HeadSet } from './headSet.ts'
import type { ArticleParts } from './parts.ts'
import { segmentOf, type Piece } from './piece.ts'
import { bylinesOf, captionOf, datelineOf } from './signArticle.ts'

export type DraftArticle = { readonly article: AssembledArticle; readonly repairs: readonly DraftRepair[] }

const creditAtEnd = /[（(]\s*((?:转自|轉自|原载|原載|摘自|据|來源|来源[：:])[^（）()]{1,40})[）)]\s*$/u

type Signature = { readonly pieces: readonly Piece[]; readonly found: readonly FoundByline[] }

/** The bylines of an author line, their printed words widened until together they are the whole line. */
function tiled(text: string, found: readonly FoundByline[]): FoundByline[] {
  return found.map((byline, at) => {
    const from = at === 0 ? 0 : byline.from
    const to = found[at + 1]?.from ?? text.length
    return { ...byline, printed: text.slice(from, to).trim() }
  })
}

function signatureOf(parts: ArticleParts): Signature {
  const blocks = [...(parts.head?.signed ?? []), ...parts.signatures.flatMap((part) => part.signed)]
  const found = blocks.flatMap(({ body }) => tiled(body.text, readSignature(body.text, true)))
  return { pieces: blocks.flatMap((block) => block.pieces), found }
}

function articleOf(parts: ArticleParts, set: HeadSet, signature: Signature): AssembledArticle {
  const paragraphs: AssembledParagraph[] = parts.bodies.map((body) => ({
    role: body.short ? 'subhead' : 'paragraph',
    text: body.composed.text,
    segments: body.pieces.map(segmentOf),
  }))
  const bylines = bylinesOf(paragraphs, signature.found)
  const dateline = datelineOf(paragraphs)
  const headline = set.headline?.text ?? null
  const { columnTag } = parts
  const evidence = {
    headline,
    columnTag,
    paragraphs,
    captions: parts.captions.length,
    bylines,
    dated: dateline !== null,
  }
  const headPieces = [set.kicker, set.headline, set.subheadline].flatMap((part) => part?.pieces ?? [])
  return {
    kind: articleKind(evidence),
    kicker: set.kicker?.text ?? null,
    headline,
    subheadline: set.subheadline?.text ?? null,
    columnTag,
    bylines,
    dateline,
    credit: creditAtEnd.exec(paragraphs.at(-1)?.text.slice(-60) ?? '')?.[1] ?? null,
    paragraphs,
    captions: parts.captions.map(captionOf),
    headSegments: [...headPieces, ...signature.pieces].map(segmentOf),
    confidence: parts.confidence,
  }
}

/** Writes one article down: its parts' texts, who signs, its dateline, and the repairs that made them. */
export function draftArticle(parts: ArticleParts): DraftArticle {
  const words = new Set(parts.bodies.flatMap((body) => [...body.pairs.keys()]))
  const set = headSetOf(parts.head?.blocks ?? [], words)
  const signature = signatureOf(parts)
  const article = articleOf(parts, set, signature)
  const repairs = [
    ...attachments(parts, set, signature.pieces),
    ...[set.kicker, set.headline, set.subheadline].flatMap((part) => part?.repairs ?? []),
    ...composeText(signature.pieces).repairs,
    ...parts.bodies.flatMap((body) => body.composed.repairs),
    ...parts.captions.flatMap((caption) => caption.composed.repairs),
    ...marks(article),
  ]
  return { article, repairs }
}
