import type { Lexicon } from './lexicon.ts'
import { atOnce, stepLength, type Steps } from './steps.ts'

/** A character that makes a word of a pattern, and what the word costs. */
export type Filling = { readonly character: string; readonly cost: number }
/** For a word with a gap (`新□`), what fills the gap, the cheapest first. */
export type WordPatterns = ReadonlyMap<string, readonly Filling[]>

/** Stands for the missing character. */
const gap = '\u25a1'
/** Words longer than this are found by their parts. */
export const longestPattern = 4
/** Rarer words are more often somebody's name than what was meant. */
const rarest = 3

/** A word with one character left out. */
export const patternOf = (word: string, at: number): string => word.slice(0, at) + gap + word.slice(at + 1)

/** All words of two to four Chinese characters, by what is left when one character is missing. */
export const wordPatterns = (lexicon: Lexicon): WordPatterns => atOnce(patternsInSteps(lexicon))

/** The same in steps of some milliseconds each, so that a server can answer between them. */
export function* patternsInSteps(lexicon: Lexicon): Steps<WordPatterns> {
  const dearest = lexicon.unknown - 1 - Math.log(rarest)
  const patterns = new Map<string, Filling[]>()
  let seen = 0
  for (const [word, cost] of lexicon.costs) {
    if (++seen % stepLength === 0) yield
    if (word.length < 2 || word.length > longestPattern || cost > dearest || !/^\p{Script=Han}+$/u.test(word)) continue
    for (let at = 0; at < word.length; at++) {
      const pattern = patternOf(word, at)
      const fillings = patterns.get(pattern)
      const filling = { character: word.charAt(at), cost }
      if (fillings) fillings.push(filling)
      else patterns.set(pattern, [filling])
    }
  }
  for (const fillings of patterns.values()) {
    if (++seen % stepLength === 0) yield
    fillings.sort((a, b) => a.cost - b.cost)
  }
  return patterns
}
