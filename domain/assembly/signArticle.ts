import { isClosingNote } from './classifyBlocks.ts'
import { closingBylines, openingBylines, picturedBylines, withoutNotes } from '#domain/bylines/findBylines.ts'
import { englishCredit } from '#domain/bylines/englishLines.ts'
import { readByline, type FoundByline } from '#domain/bylines/readByline.ts'
import { shifted } from '#domain/bylines/shifted.ts'
import { readClosingDateline, readDateline, type FoundDateline } from '#domain/bylines/readDateline.ts'
import { endsSentence } from '#domain/text/characters.ts'
import type { AssembledArticle, AssembledByline, AssembledCaption, AssembledParagraph, Span } from './assembly.ts'
import type { CaptionPart } from './parts.ts'
import { segmentOf } from './piece.ts'

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

/** The last paragraph that is running text: a list of works or figures may stand below who signs. */
const lastOfText = (paragraphs: readonly Pick<AssembledParagraph, 'text'>[]): number =>
  paragraphs.findLastIndex(({ text }, at) => at === 0 || text.length >= 40 || endsSentence(text))

/** Bylines set with the headline, all of them, and those in the running text; one who signs there again counts once. */
export function bylinesOf(
  paragraphs: readonly Pick<AssembledParagraph, 'text'>[],
  signed: readonly FoundByline[],
): AssembledByline[] {
  const index = lastOfText(paragraphs)
  const inText = paragraphs.flatMap(({ text }, at) => {
    const opens = at === 0 || readDateline(text) !== null
    return opens ? openingBylines(text).map((found) => bylineOf(found, spanOf('paragraph', at, found))) : []
  })
  const closing = paragraphs.flatMap(({ text }, at) =>
    at >= index || isClosingNote(text) || /[摄攝][）)]\s*$/u.test(text) ? [{ text, at }] : [],
  )
  const atEnd = closing.flatMap(({ text, at }) =>
    closingBylines(text).map((found) => bylineOf(found, spanOf('paragraph', at, found))),
  )
  const pictured = paragraphs.flatMap(({ text }, at) =>
    picturedBylines(text).map((found) => bylineOf(found, spanOf('paragraph', at, found))),
  )
  const above = signed.map((found) => bylineOf(found, null))
  const keyOf = ({ name, role }: { name: string; role: string }): string => `${name}/${role}`
  const seen = new Set(above.map(keyOf))
  const fresh = [...inText, ...atEnd, ...pictured].filter(
    (byline) => !seen.has(keyOf(byline)) && Boolean(seen.add(keyOf(byline))),
  )
  return [...above, ...fresh]
}

/** The dateline that opens an article's first paragraph, or closes its last. */
export function datelineOf(paragraphs: readonly AssembledParagraph[]): AssembledArticle['dateline'] {
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

/** A caption with its photographer's words, and who signs it. */
export function captionOf(part: CaptionPart, index: number): AssembledCaption {
  const { text } = part.composed
  const bylines = captionBylines(text).map((found) => bylineOf(found, spanOf('caption', index, found)))
  return { text, segments: part.pieces.map(segmentOf), bylines }
}

/** Who signs a caption: the words after its last full stop, or in a bracket. */
export function captionBylines(whole: string): FoundByline[] {
  const text = withoutNotes(whole)
  const tail = Math.max(text.lastIndexOf('。'), text.lastIndexOf('？'), text.lastIndexOf('！'), -1)
  const offset = tail === text.trimEnd().length - 1 ? 0 : tail + 1
  const bracket = /[（(]([^（）()]*)[）)]\s*$/u.exec(text)
  const from = bracket ? bracket.index + 1 : offset
  const region = bracket ? (bracket[1] ?? '') : text.slice(offset)
  const credit = bracket
    ? []
    : englishCredit(text).map((byline) => ({ ...byline, from: byline.from - from, to: byline.to - from }))
  const found = credit.length > 0 ? credit : /(?:摄|攝|供图|供圖|图|报道)/u.test(region) ? readByline(region) : []
  return shifted(found, from)
}
