import type { TextPiece } from '#domain/search/snippetOf.ts'

/** Words of the paper with what was looked for lit. */
export const Pieces = ({ pieces }: { readonly pieces: readonly TextPiece[] }) =>
  pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))
