/** A message cut into what it says itself and what it is given. */
type Piece = { readonly said: string } | { readonly given: true } | { readonly either: readonly (readonly Piece[])[] }

/**
 * Patterns of the texts that a message can become, from its ICU form: `{name}` stands for anything, plural and select
 * arms are alternatives, and what stands between two given values may stand alone, as markup may part it.
 */
export function messagePatterns(message: string): RegExp[] {
  const pieces = cut(message.replace(/<\/?\w+>/gu, '{markup}'))
  const said = pieces.flatMap((piece) => ('said' in piece ? [piece.said.trim()] : []))
  const fragments = said.filter((text) => /[\p{L}\p{N}]/u.test(text)).map(escape)
  return [source(pieces), ...fragments].map((text) => new RegExp(`^${text}$`, 'su'))
}

function cut(message: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < message.length) {
    const open = message.indexOf('{', at)
    if (open < 0) return [...pieces, { said: message.slice(at) }]
    if (open > at) pieces.push({ said: message.slice(at, open) })
    const close = closingBrace(message, open)
    pieces.push(argument(message.slice(open + 1, close)))
    at = close + 1
  }
  return pieces
}

function argument(inside: string): Piece {
  const [, kind, rest] = /^\s*\w+\s*,\s*(\w+)\s*,?(.*)$/su.exec(inside) ?? []
  if (kind !== 'plural' && kind !== 'select' && kind !== 'selectordinal') return { given: true }
  const arms: Piece[][] = []
  let at = 0
  const text = rest ?? ''
  for (let open = text.indexOf('{', at); open >= 0; open = text.indexOf('{', at)) {
    const close = closingBrace(text, open)
    arms.push(cut(text.slice(open + 1, close).replaceAll('#', '{count}')))
    at = close + 1
  }
  return { either: arms }
}

function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  return text.length
}

const source = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if ('said' in piece) return escape(piece.said)
      return 'given' in piece ? '.*?' : `(?:${piece.either.map(source).join('|')})`
    })
    .join('')
    .trim()

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+')
