import type {
  ArticleKind,
  AssembledArticle,
  AssembledByline,
  AssembledCaption,
  AssembledParagraph,
  Span,
} from './assembly.ts'
import { closingBylines, openingBylines } from '#domain/bylines/findBylines.ts'
import { readByline, type FoundByline } from '#domain/bylines/readByline.ts'
import { readClosingDateline, readDateline, type FoundDateline } from '#domain/bylines/readDateline.ts'
import { readSignature } from '#domain/bylines/readSignature.ts'
import type { Block } from './block.ts'
import { composeText } from './composeText.ts'
import type { DraftRepair } from './draftRepair.ts'
import { headSetOf, type HeadSet } from './headSet.ts'
import type { BodyPart, CaptionPart, HeadPart } from './parts.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'

/** All that was found to be one article, before it is written down. */
export type ArticleParts = {
  readonly bodies: readonly BodyPart[]
  readonly head: HeadPart | null
  /** Further heads and author lines that go with the headline set. */
  readonly signatures: readonly HeadPart[]
  readonly captions: readonly CaptionPart[]
  readonly columnTag: string | null
  /** Jump lines and first lines of what stands on other pages. */
  readonly continued: readonly Block[]
  readonly confidence: number
  readonly headConfidence: number
}
export type DraftArticle = {
  readonly article: AssembledArticle
  readonly repairs: readonly DraftRepair[]
  readonly first: Piece | null
}

const creditAtEnd = /[（(]\s*((?:转自|轉自|原载|原載|摘自|据|來源|来源[：:])[^（）()]{1,40})[）)]\s*$/u

const spanOf = (part: 'paragraph' | 'caption', index: number, found: { from: number; to: number }): Span => ({
  in: part,
  index,
  from: found.from,
  to: found.to,
})

const bylineOf = (found: FoundByline, span: Span): AssembledByline => ({
  printed: found.printed,
  name: found.name,
  role: found.role,
  organisation: found.organisation,
  span,
})

/** Bylines in the running text and set with the headline; one who signs twice counts once. */
function bylinesOf(paragraphs: readonly AssembledParagraph[], signed: readonly FoundByline[]): AssembledByline[] {
  const first = paragraphs[0]
  const last = paragraphs.at(-1)
  const index = paragraphs.length - 1
  const inText = first ? openingBylines(first.text).map((found) => bylineOf(found, spanOf('paragraph', 0, found))) : []
  const atEnd = last ? closingBylines(last.text).map((found) => bylineOf(found, spanOf('paragraph', index, found))) : []
  const seen = new Set<string>()
  return [...signed.map((found) => bylineOf(found, null)), ...inText, ...atEnd].filter((byline) => {
    const key = `${byline.name}/${byline.role}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function datelineOf(paragraphs: readonly AssembledParagraph[]): AssembledArticle['dateline'] {
  const index = paragraphs.length - 1
  const opening = readDateline(paragraphs[0]?.text ?? '')
  const made = (found: FoundDateline, at: number): AssembledArticle['dateline'] => ({
    printed: found.printed,
    span: spanOf('paragraph', at, found),
    agency: found.agency,
    place: found.place,
    date: found.date,
  })
  if (opening) return made(opening, 0)
  const closing = readClosingDateline(paragraphs[index]?.text ?? '')
  return closing ? made(closing, index) : null
}

function captionOf(part: CaptionPart, index: number): AssembledCaption {
  const text = part.composed.text
  const tail = Math.max(text.lastIndexOf('。'), text.lastIndexOf('？'), text.lastIndexOf('！'), -1)
  const offset = tail === text.trimEnd().length - 1 ? 0 : tail + 1
  const bracket = /[（(]([^（）()]*)[）)]\s*$/u.exec(text)
  const from = bracket ? bracket.index + 1 : offset
  const region = bracket ? (bracket[1] ?? '') : text.slice(offset)
  const found = /(?:摄|攝|供图|供圖|图|报道)/u.test(region) ? readByline(region) : []
  const bylines = found.map((byline) =>
    bylineOf(byline, { in: 'caption', index, from: byline.from + from, to: byline.to + from }),
  )
  return { text, segments: part.pieces.map(segmentOf), bylines }
}

function kindOf(
  parts: ArticleParts,
  bylines: readonly AssembledByline[],
  dateline: boolean,
  size: number,
): ArticleKind {
  if (parts.bodies.length === 0) return 'photo'
  if (bylines.some((byline) => byline.role === 'commentator')) return 'commentary'
  if (size < 180 && parts.bodies.length <= 2) return 'brief'
  if (dateline || bylines.some((byline) => byline.role === 'reporter')) return 'news'
  return 'other'
}

function signatureOf(parts: ArticleParts): {
  readonly pieces: readonly Piece[]
  readonly found: readonly FoundByline[]
} {
  const blocks = [...(parts.head?.signed ?? []), ...parts.signatures.flatMap((part) => part.signed)]
  const pieces = blocks.flatMap((block) => block.pieces)
  const found = blocks.flatMap((block) => readSignature(composeText(block.pieces).text, true))
  return { pieces, found }
}

function attachments(parts: ArticleParts, set: HeadSet, signature: readonly Piece[]): DraftRepair[] {
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
  return repairs
}

function marks(article: AssembledArticle): DraftRepair[] {
  const segments = article.paragraphs[0]?.segments.slice(0, 1) ?? []
  const made = (rule: string, printed: string): DraftRepair => ({
    rule,
    segments,
    before: printed,
    after: printed,
    confidence: 0.97,
  })
  return [
    ...(article.dateline ? [made('markDateline', article.dateline.printed)] : []),
    ...article.bylines.filter((byline) => byline.span !== null).map((byline) => made('markByline', byline.printed)),
  ]
}

/** Writes one article down: its parts' texts, who signs, its dateline, and the repairs that made them. */
export function draftArticle(parts: ArticleParts): DraftArticle {
  const words = new Set(parts.bodies.flatMap((body) => [...body.pairs.keys()]))
  const set = headSetOf(parts.head?.blocks ?? [], words)
  const signature = signatureOf(parts)
  const paragraphs: AssembledParagraph[] = parts.bodies.map((body) => ({
    role: body.short ? 'subhead' : 'paragraph',
    text: body.composed.text,
    segments: body.pieces.map(segmentOf),
  }))
  const bylines = bylinesOf(paragraphs, signature.found)
  const dateline = datelineOf(paragraphs)
  const size = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
  const sets = [set.kicker, set.headline, set.subheadline]
  const headPieces = [...sets.flatMap((part) => part?.pieces ?? []), ...signature.pieces]
  const article: AssembledArticle = {
    kind: kindOf(parts, bylines, dateline !== null, size),
    kicker: set.kicker?.text ?? null,
    headline: set.headline?.text ?? null,
    subheadline: set.subheadline?.text ?? null,
    columnTag: parts.columnTag,
    bylines,
    dateline,
    credit: creditAtEnd.exec(paragraphs.at(-1)?.text ?? '')?.[1] ?? null,
    paragraphs,
    captions: parts.captions.map(captionOf),
    headSegments: headPieces.map(segmentOf),
    confidence: parts.confidence,
  }
  const repairs = [
    ...attachments(parts, set, signature.pieces),
    ...sets.flatMap((part) => part?.repairs ?? []),
    ...composeText(signature.pieces).repairs,
    ...parts.bodies.flatMap((body) => body.composed.repairs),
    ...parts.captions.flatMap((caption) => caption.composed.repairs),
    ...marks(article),
  ]
  return {
    article,
    repairs,
    first: parts.bodies[0]?.pieces[0] ?? headPieces[0] ?? parts.captions[0]?.pieces[0] ?? null,
  }
}
