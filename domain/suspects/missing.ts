import type { CutText } from './gains.ts'
import type { Lexicon } from './lexicon.ts'
import { stepLength, type Steps } from './steps.ts'
import { suspectAt, type Suspect } from './suspect.ts'

/** Long words by what is left of them when one character is missing. */
export type ShortenedWords = ReadonlyMap<string, string>

/** Shorter words lack a character too easily: what is left is mostly right as it stands. */
const shortest = 5
/** Words as rare as this are hardly what was meant. */
const rarest = 10
/** So much cheaper, as a natural logarithm, has the whole word to be than what stands there. */
const leastGain = 12

/** Reads the long words of a list, in steps of some milliseconds each. */
export function* shortenedInSteps({ costs, unknown }: Lexicon): Steps<ShortenedWords> {
  const dearest = unknown - 1 - Math.log(rarest)
  const shortened = new Map<string, string>()
  let seen = 0
  for (const [word, cost] of costs) {
    if (++seen % stepLength === 0) yield
    if (word.length < shortest || cost > dearest || !/^\p{Script=Han}+$/u.test(word)) continue
    for (let at = 0; at < word.length; at++) {
      const left = word.slice(0, at) + word.slice(at + 1)
      const known = shortened.get(left)
      if (!costs.has(left) && (known === undefined || (costs.get(known) ?? 0) > cost)) shortened.set(left, word)
    }
  }
  return shortened
}

type Knowledge = {
  readonly lexicon: Lexicon
  readonly shortened: ShortenedWords
  readonly toOwnScript: (character: string) => string
}

/** Long words that lack one character (中华民共和国), where what stands there makes much worse words. */
export function missingSuspects(cut: CutText, { lexicon, shortened, toOwnScript }: Knowledge): Suspect[] {
  const { text, folded, lattice } = cut
  const found: Suspect[] = []
  for (let from = 0; from + shortest - 1 <= folded.length; from++)
    for (let length = shortest - 1; length < lexicon.longest; length++) {
      const to = from + length
      const word = shortened.get(folded.slice(from, to))
      if (to > folded.length || word === undefined || standsWhole(folded, from, to, word)) continue
      const cost = lattice.total - (lattice.least.upTo[from] ?? 0) - (lattice.least.from[to] ?? 0)
      if (cost - (lexicon.costs.get(word) ?? 0) < leastGain) continue
      const of = {
        kind: 'missing',
        reason: 'missingCharacter',
        from,
        to,
        suggestions: [ownWord(cut, from, word, toOwnScript)],
      } as const
      found.push(suspectAt(text, of))
    }
  return found
}

/** Does the whole word stand around the place? What lacks its first or its last character then lacks nothing. */
const standsWhole = (text: string, from: number, to: number, word: string): boolean =>
  text.startsWith(word, from) || text.startsWith(word, to - word.length)

/** The whole word as the text writes it: what stands there stays, and what is missing is put in as its script has it. */
function ownWord({ text, folded }: CutText, from: number, word: string, toOwnScript: Knowledge['toOwnScript']): string {
  let missing = 0
  while (folded.charAt(from + missing) === word.charAt(missing)) missing++
  const left = text.slice(from, from + word.length - 1)
  return left.slice(0, missing) + toOwnScript(word.charAt(missing)) + left.slice(missing)
}
