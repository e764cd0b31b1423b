import type { Steps } from './steps.ts'
import { stepLength } from './steps.ts'

/** How much likelier a word is after another one than anywhere, as far as that is known. */
export type WordPairs = {
  /** The number of a word; -1 for one of which nothing is known. */
  readonly numberOf: (word: string) => number
  /** The natural logarithm of how many times likelier the second word is after the first; 0 where nothing is known. */
  readonly gain: (first: number, second: number) => number
}

/** A table tells quarters. */
const unit = 1 / 4

/** Reads a table of words, each with those that follow it and how much likelier that makes them: `昨天 下午12上午9`. */
export function* pairsInSteps(table: readonly string[]): Steps<WordPairs> {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  const found: number[] = []
  let seen = 0
  for (const line of table) {
    const [first = '', rest = ''] = line.split(' ', 2)
    const number = numberOf(first)
    for (let at = 0; at < rest.length;) {
      const word = at
      while (at < rest.length && !isDigit(rest.charCodeAt(at))) at++
      const gain = at
      while (at < rest.length && isDigit(rest.charCodeAt(at))) at++
      found.push(number, numberOf(rest.slice(word, gain)), Number(rest.slice(gain, at)))
      if (++seen % stepLength === 0) yield
    }
  }
  const hashed = hashOf(found)
  return { numberOf: (word) => numbers.get(word) ?? -1, gain: hashed }
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** Looked up hundreds of thousands of times for a page: an open table of plain numbers. */
function hashOf(found: readonly number[]): WordPairs['gain'] {
  let size = 16
  while (size < found.length) size *= 2
  const firsts = new Int32Array(size).fill(-1)
  const seconds = new Int32Array(size)
  const gains = new Uint8Array(size)
  const mask = size - 1
  const placeOf = (first: number, second: number): number => {
    let at = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    at = (at ^ (at >>> 15)) & mask
    while (firsts[at] !== -1 && (firsts[at] !== first || seconds[at] !== second)) at = (at + 1) & mask
    return at
  }
  for (let at = 0; at < found.length; at += 3) {
    const place = placeOf(found[at] ?? 0, found[at + 1] ?? 0)
    firsts[place] = found[at] ?? 0
    seconds[place] = found[at + 1] ?? 0
    gains[place] = found[at + 2] ?? 0
  }
  return (first, second) => (first < 0 || second < 0 ? 0 : (gains[placeOf(first, second)] ?? 0) * unit)
}
