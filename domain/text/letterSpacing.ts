import { isHan } from './characters.ts'

/**
 * True when a line is letter-spaced: at least four characters, nearly all of them parted by single spaces
 * (`城 南 新 站`). A line of two-character words with spaces between is not.
 */
export function isLetterSpaced(text: string): boolean {
  const pieces = text.trim().split(/[ \u00a0\u2002-\u200a\u3000]+/u)
  if (pieces.length < 4 || !isHan(text)) return false
  let single = 0
  for (const piece of pieces) if ([...piece].length === 1) single++
  return single / pieces.length >= 0.75
}
