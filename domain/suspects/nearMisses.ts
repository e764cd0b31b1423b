import { suspectAt, type Suspect } from './suspect.ts'

export type KnownWords = {
  readonly kind: 'protected' | 'name'
  readonly reason: Suspect['reason']
  readonly words: readonly string[]
}

const least = 3

/**
 * Places that differ from a known word of three or more characters by one character: another one, one too many, one too
 * few, or two changed places. Where the place itself is a known word it is right.
 */
export function nearMisses(
  text: string,
  known: KnownWords,
  accepted: ReadonlySet<string>,
  isWord: (words: string) => boolean,
): Suspect[] {
  const right = new Set([...known.words, ...accepted])
  const found = known.words.filter(({ length }) => length >= least).flatMap((word) => missesOf(text, word))
  return found
    .filter(
      ({ from, to }) =>
        !right.has(text.slice(from, to)) && !isWord(text.slice(from, to)) && !isInside(text, from, to, right),
    )
    .map(({ from, to, word }) =>
      suspectAt(text, { kind: known.kind, reason: known.reason, from, to, suggestions: [word] }),
    )
}

type Miss = { readonly from: number; readonly to: number; readonly word: string }

/** Only where a half of the word stands as it should is a place looked at, so that long lists cost little. */
function missesOf(text: string, word: string): Miss[] {
  const half = word.length >> 1
  const ends = [
    { part: word.slice(0, half), before: 0 },
    { part: word.slice(word.length - half), before: word.length - half },
  ]
  const found = new Map<number, Miss>()
  for (const { part, before } of ends)
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (text.startsWith(word, at - before)) continue
      for (const length of lengthsOf(word)) {
        const from = before === 0 ? at : at + part.length - length
        if (from < 0 || from + length > text.length || !isOneOff(text.slice(from, from + length), word)) continue
        if (!found.has(from)) found.set(from, { from, to: from + length, word })
        break
      }
    }
  return [...found.values()]
}

/** A short word with one character more or less is mostly another word. */
const lengthsOf = ({ length }: string): readonly number[] => (length > 3 ? [length, length - 1, length + 1] : [length])

/** Do two texts differ by one character, put in, left out, changed, or by two that changed places? */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || !/^[\p{L}\p{N}·]+$/u.test(a)) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, meant] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && meant.length <= 1) return true
  return left.length === 2 && meant.length === 2 && left === [...meant].reverse().join('')
}

/** Does the place lie in, or hold, a word that is right? */
function isInside(text: string, from: number, to: number, right: ReadonlySet<string>): boolean {
  for (const word of right) {
    const at = text.indexOf(word, Math.max(0, from - word.length))
    if (at >= 0 && at < to && at + word.length > from) return true
  }
  return false
}
