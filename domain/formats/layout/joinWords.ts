import type { SourceWord } from '#domain/source/sourcePage.ts'

/** A piece of a line: a word, or null for a blank that the source states. */
export type LinePiece = (Omit<SourceWord, 'from' | 'to'> & { readonly text: string; readonly glued?: true }) | null

/** Written without blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u

/**
 * A line's text and where its words stand in it. Blanks are those stated where the source states blanks at all; else one
 * stands between two words, but not where Chinese or Japanese meets itself.
 */
export function joinWords(
  pieces: readonly LinePiece[],
  statesBlanks: boolean,
): { readonly text: string; readonly words: SourceWord[] } {
  let text = ''
  const words: SourceWord[] = []
  for (const piece of pieces) {
    if (piece === null) {
      if (text !== '' && !text.endsWith(' ')) text += ' '
      continue
    }
    const { text: written, glued, ...rest } = piece
    const own = written.replace(/[\r\n\u2028\u2029]+/gu, ' ')
    if (!statesBlanks && !glued && needsBlank(text, own)) text += ' '
    if (own !== '' && !glued) words.push({ from: text.length, to: text.length + own.length, ...rest })
    text += own
  }
  return { text, words }
}

function needsBlank(before: string, after: string): boolean {
  if (before === '' || after === '' || before.endsWith(' ') || after.startsWith(' ')) return false
  return !(unspaced.test(before.slice(-1)) && unspaced.test(after.slice(0, 1)))
}

/** The mean of what is stated; null where nothing is. */
export function meanConfidence(words: readonly { readonly confidence: number | null }[]): number | null {
  const stated = words.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]))
  if (stated.length === 0) return null
  return Math.round((stated.reduce((sum, one) => sum + one, 0) / stated.length) * 1000) / 1000
}

/** A stated confidence between 0 and 1; null where it is none. */
export const confidenceOf = (stated: number | null, whole = 1): number | null =>
  stated === null || stated < 0 || stated > whole ? null : Math.round((stated / whole) * 1000) / 1000
