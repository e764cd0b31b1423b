import { readSignature } from '#domain/bylines/readSignature.ts'
import type { FoundByline } from '#domain/bylines/readByline.ts'
import { articleKind } from './articleKind.ts'
import { attachments, markedArticle } from './articleRepairs.ts'
import type { AssembledArticle, AssembledParagraph, Assembly } from './assembly.ts'
import { composeText } from './composeText.ts'
import type { DraftRepair } from './draftRepair.ts'
import { headSetOf } from './headSet.ts'
import type { ArticleParts, HeadSet } from './parts.ts'
import { paragraphRoles } from './paragraphRoles.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'
import { allowsAll, type Allows } from './decisions.ts'
import { decidedSet, withDecisions } from './withDecisions.ts'
import { bylinesOf, captionOf, datelineOf } from './signArticle.ts'
import { statedBylines } from './statedBylines.ts'

/** An article written down; `loose` is what it was not allowed to keep. */
export type DraftArticle = {
  readonly article: AssembledArticle
  readonly repairs: readonly DraftRepair[]
  readonly loose: Assembly['unassigned']
}

const creditAtEnd = /[（(]\s*((?:转自|轉自|原载|原載|摘自|据|來源|来源[：:])[^（）()]{1,40})[）)]\s*$/u

/** Author lines; `unread` are those that name nobody, or nobody new. */
type Signature = {
  readonly pieces: readonly Piece[]
  readonly found: readonly FoundByline[]
  readonly unread: readonly Piece[]
}

/** The bylines of an author line, their printed words widened until together they are the whole line. */
function tiled(text: string, found: readonly FoundByline[]): FoundByline[] {
  return found.map((byline, at) => {
    const from = at === 0 ? 0 : byline.from
    const to = found[at + 1]?.from ?? text.length
    return { ...byline, printed: text.slice(from, to).trim() }
  })
}

/** A line that a person or the source calls a byline names someone, whatever its form. */
const asPrinted = (text: string): FoundByline => {
  const printed = text.trim()
  return { printed, name: printed.replace(/\s+/gu, ' '), role: 'author', organisation: null, from: 0, to: text.length }
}

/**
 * Reads the author lines. One who signs twice counts once, and a line that names nobody new has no words in a byline: it
 * is given back, so that none of its characters is lost. What a person or the source calls a byline always stays.
 */
function signatureOf(parts: ArticleParts): Signature {
  const given = parts.fixed !== undefined || parts.stated !== undefined
  const seen = new Set<string>()
  const isNew = ({ name, role }: FoundByline): boolean => {
    const key = `${name}/${role}`
    return !seen.has(key) && Boolean(seen.add(key))
  }
  const pieces: Piece[] = []
  const found: FoundByline[] = []
  const unread: Piece[] = []
  for (const { body, pieces: own } of [
    ...(parts.head?.signed ?? []),
    ...parts.signatures.flatMap((part) => part.signed),
  ]) {
    const read = readSignature(body.text, true).filter(isNew)
    const signed = tiled(body.text, read.length === 0 && given ? [asPrinted(body.text)] : read)
    found.push(...signed)
    ;(signed.length > 0 ? pieces : unread).push(...own)
  }
  return { pieces, found, unread }
}

function articleOf(parts: ArticleParts, set: HeadSet, signature: Signature): AssembledArticle {
  const roles = paragraphRoles(parts.bodies)
  const paragraphs: AssembledParagraph[] = parts.bodies.map((body, at) => ({
    role: roles[at] ?? 'paragraph',
    text: body.composed.text,
    segments: body.pieces.map(segmentOf),
  }))
  const bylines = [...bylinesOf(paragraphs, signature.found)]
  bylines.push(...statedBylines(parts.authors ?? [], paragraphs, bylines))
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
    kind: parts.kind ?? articleKind(evidence),
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
    ...(parts.fixed === undefined ? {} : { fixed: parts.fixed }),
    ...(parts.stated === undefined ? {} : { stated: parts.stated }),
  }
}

/** The headline set and author lines that an article keeps, and the pieces of those it was refused. */
function keptHead(parts: ArticleParts, allows: Allows): { set: HeadSet; signature: Signature; loose: Piece[] } {
  const words = new Set(parts.bodies.flatMap((body) => [...body.pairs.keys()]))
  const told = decidedSet(parts.set ?? headSetOf(parts.head?.blocks ?? [], words), words, allows)
  const loose: Piece[] = []
  const kept = (rule: string, pieces: readonly Piece[]): boolean => {
    const before = pieces.map(pieceText).join('\n')
    const stays = parts.fixed !== undefined || allows({ rule, segments: pieces.map(segmentOf), before })
    if (!stays) loose.push(...pieces)
    return stays
  }
  const set = {
    kicker: told.kicker && kept('attachKicker', told.kicker.pieces) ? told.kicker : null,
    headline: told.headline && kept('attachHeadline', told.headline.pieces) ? told.headline : null,
    subheadline: told.subheadline && kept('attachSubheadline', told.subheadline.pieces) ? told.subheadline : null,
  }
  const signed = signatureOf(parts)
  const refused = signed.pieces.length > 0 && !kept('attachByline', signed.pieces)
  const signature = refused ? { ...signed, pieces: [], found: [] } : signed
  return { set, signature, loose }
}

/** Writes one article down: its parts' texts, who signs, its dateline, and the repairs that made them. */
export function draftArticle(given: ArticleParts, allows: Allows = allowsAll): DraftArticle {
  const parts = withDecisions(given, allows)
  const { set, signature, loose } = keptHead(parts, allows)
  const { article, repairs: marked } = markedArticle(
    articleOf(parts, set, signature),
    parts.bodies[0]?.pieces[0],
    allows,
  )
  const signed = composeText(signature.pieces, undefined, allows)
  const repairs = [
    ...attachments(parts, set, { pieces: signature.pieces, text: signed.text }),
    ...[set.kicker, set.headline, set.subheadline].flatMap((part) => part?.repairs ?? []),
    ...signed.repairs,
    ...parts.bodies.flatMap((body) => body.composed.repairs),
    ...parts.captions.flatMap((caption) => caption.composed.repairs),
    ...marked,
  ]
  return {
    article,
    repairs,
    loose: [
      ...loose.map((piece) => ({ segment: segmentOf(piece), reason: 'headlineWithoutBody' as const })),
      ...signature.unread.map((piece) => ({ segment: segmentOf(piece), reason: 'unknown' as const })),
    ],
  }
}
