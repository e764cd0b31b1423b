import { suspectAt, type Suspect } from './suspect.ts'
import { isInName } from './isInName.ts'
import { wordCosts, type WordCosts } from './wordCosts.ts'
import type { Lexicon } from './lexicon.ts'
import { longestPattern, patternOf, type WordPatterns } from './wordPatterns.ts'

/** What looks like a character, and how much: 0 to 1. */
export type Confusables = ReadonlyMap<string, ReadonlyMap<string, number>>

/** How much cheaper the words have to become before a character is called wrong. Set by `npm run bench -- suspects`. */
const weights = {
  least: 3,
  /** More where the two look less alike; what is not in the table counts as this much alike. */
  unlike: 18,
  unknownLikeness: 0.3,
  /** More where the same two characters stand elsewhere in the article: that is hardly a slip of the reader. */
  repeated: 6,
  /** More inside what looks like a name: names break words by nature. */
  name: 6,
} as const
const most = 3

/** Reads a table whose values are characters, each with its likeness in hundredths after it: `末 → 未97朱91`. */
export function parseConfusables(table: Readonly<Record<string, string>>): Confusables {
  const rows = Object.entries(table).map(([character, like]) => {
    const found = [...like.matchAll(/(\D)(\d+)/gu)]
    return [character, new Map(found.map(([, one = '', share]) => [one, Number(share) / 100] as const))] as const
  })
  return new Map(rows)
}

export type ConfusableKnowledge = {
  readonly lexicon: Lexicon
  readonly patterns: WordPatterns
  readonly confusables: Confusables
  /** The same character as the lexicon writes it (Simplified). */
  readonly fold: (character: string) => string
}

/**
 * Characters that break words which another character would make whole, the sooner the more alike the two look. `all` is
 * the whole article: what stands in it more than once is hardly a slip of the reader.
 */
export function confusableSuspects(text: string, all: string, knowledge: ConfusableKnowledge): Suspect[] {
  const { lexicon, fold } = knowledge
  const folded = [...text].length === text.length ? [...text].map(fold).join('') : text
  const costs = wordCosts(folded, lexicon)
  const found: Suspect[] = []
  for (let at = 0; at < text.length; at++) {
    if (!/\p{Script=Han}/u.test(text.charAt(at))) continue
    const gains = gainsAt(folded, at, costs, knowledge)
    const [best] = gains
    if (!best) continue
    const needed =
      (isRepeated(text, at, all) ? weights.repeated : 0) + (isInName(folded, at, costs, lexicon) ? weights.name : 0)
    if (best.over < needed) continue
    const suggestions = gains.slice(0, most).map(({ character }) => character)
    found.push(suspectAt(text, { kind: 'confusable', reason: 'looksLike', from: at, to: at + 1, suggestions }))
  }
  return found
}

type Gain = { readonly character: string; readonly over: number }

/** Which characters would make the words at a place cheaper by more than is needed, the best first. */
function gainsAt(text: string, at: number, costs: WordCosts, knowledge: ConfusableKnowledge): readonly Gain[] {
  const alike = knowledge.confusables.get(text.charAt(at))
  const gains = new Map<string, number>()
  for (let start = Math.max(0, at - longestPattern + 1); start <= at; start++)
    for (let end = Math.max(at + 1, start + 2); end <= Math.min(text.length, start + longestPattern); end++) {
      const without = (costs.upTo[start] ?? 0) + (costs.from[end] ?? 0)
      for (const { character, cost } of knowledge.patterns.get(patternOf(text.slice(start, end), at - start)) ?? []) {
        const gain = costs.total - without - cost
        if (gain < weights.least) break
        const likeness = alike?.get(character) ?? weights.unknownLikeness
        const over = gain - weights.least - (1 - likeness) * weights.unlike
        if (over >= 0) gains.set(character, Math.max(over, gains.get(character) ?? 0))
      }
    }
  return [...gains].map(([character, over]) => ({ character, over })).sort((a, b) => b.over - a.over)
}

/** Does the character with its neighbours stand elsewhere in the article too? */
function isRepeated(text: string, at: number, all: string): boolean {
  const pairs = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].filter(({ length }) => length === 2)
  return pairs.some((pair) => all.indexOf(pair) !== all.lastIndexOf(pair))
}
