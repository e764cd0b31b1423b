import { atOnce, stepLength, type Steps } from './steps.ts'

/** Known words and how dear each is: the negative logarithm of its share of all words of the list. */
export type Lexicon = {
  readonly costs: ReadonlyMap<string, number>
  /** UTF-16 units of the longest word. */
  readonly longest: number
  /** What a character costs that no word knows. */
  readonly unknown: number
}

const longestKept = 8

/**
 * Reads a word list with a word and its count on each line (more after them does not count). Words of more than eight
 * units are left out: their parts are in the list too.
 */
export const parseLexicon = (list: string): Lexicon => atOnce(lexiconInSteps(list))

/** The same in steps of some milliseconds each, so that a server can answer between them. */
export function* lexiconInSteps(list: string): Steps<Lexicon> {
  const counts = new Map<string, number>()
  let total = 0
  for (const line of list.split('\n')) {
    const [word = '', count = '0'] = line.split(' ', 2)
    if (word === '' || word.length > longestKept) continue
    counts.set(word, Number(count))
    total += Number(count)
    if (counts.size % stepLength === 0) yield
  }
  const all = Math.log(total)
  const costs = new Map<string, number>()
  let longest = 1
  for (const [word, count] of counts) {
    costs.set(word, all - Math.log(Math.max(count, 1)))
    longest = Math.max(longest, word.length)
    if (costs.size % stepLength === 0) yield
  }
  return { costs, longest, unknown: all + 1 }
}
