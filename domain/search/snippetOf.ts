import type { Stretch } from './hitsIn.ts'

/** A piece of a text; `isHit` where it is what was looked for. */
export type TextPiece = { readonly text: string; readonly isHit: boolean }

const before = 24
const length = 110

/** The words around the first hits of a text, cut to some 110 characters; its first words where it has no hit. */
export function snippetOf(text: string, hits: readonly Stretch[]): readonly TextPiece[] {
  const start = wholeCharacter(text, Math.max(0, (hits[0]?.from ?? 0) - before))
  const end = wholeCharacter(text, Math.min(text.length, Math.max(start + length, hits[0]?.to ?? 0)))
  const pieces = piecesOf(text.slice(start, end), shifted(hits, start, end))
  return [
    ...(start > 0 ? [{ text: '…', isHit: false }] : []),
    ...pieces.map(({ text: words, isHit }) => ({ text: words.replaceAll('\n', ' '), isHit })),
    ...(end < text.length ? [{ text: '…', isHit: false }] : []),
  ]
}

/** A text cut at its hits; together the pieces are the text. */
export function piecesOf(text: string, hits: readonly Stretch[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const { from, to } of hits) {
    if (from > at) pieces.push({ text: text.slice(at, from), isHit: false })
    pieces.push({ text: text.slice(from, to), isHit: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false })
  return pieces
}

const shifted = (hits: readonly Stretch[], start: number, end: number): Stretch[] =>
  hits.flatMap(({ from, to }) =>
    from < end && to > start ? [{ from: Math.max(from, start) - start, to: Math.min(to, end) - start }] : [],
  )

/** Not between the halves of a character that takes two units. */
const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/u.test(text.charAt(at)) ? at + 1 : at)
