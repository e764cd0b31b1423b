import { isInName } from './isInName.ts'
import type { CutText } from './gains.ts'
import type { Lexicon } from './lexicon.ts'
import type { Neighbours } from './neighbours.ts'
import { runsSeen, type KnownRuns } from './seenRuns.ts'
import { suspectAt, type Suspect } from './suspect.ts'

type Knowledge = { readonly lexicon: Lexicon; readonly neighbours: Neighbours }

/**
 * How rare, on average, the characters have to be as words of their own, as natural logarithms: where much is known of
 * what the publication printed, what was never printed there tells more.
 */
const rare = { alone: 11.2, besideArchive: 9.5 } as const
/** Below this a character is often a word of its own. */
const common = 8.2
/** Longer rows of single characters are names of things, verse, or lists. */
const longest = 4
/** So many characters printed are an archive that knows the publication's words. */
const archive = 200_000

/**
 * Rows of two to four rare characters that no word, no name and no page printed before explains. To be told last: much
 * that is rare is right.
 */
export function unknownWords({ text, folded, lattice }: CutText, runs: KnownRuns, knowledge: Knowledge): Suspect[] {
  const { lexicon, neighbours } = knowledge
  const costAt = (place: number): number => lexicon.costs.get(folded.charAt(place)) ?? lexicon.unknown
  const isSingle = (place: number): boolean => {
    const { start, end } = lattice.wordAt(place)
    return end - start === 1 && /\p{Script=Han}/u.test(folded.charAt(place))
  }
  const leastRare = runs.printed.size >= archive ? rare.besideArchive : rare.alone
  const found: Suspect[] = []
  for (let at = 0; at < folded.length; at++) {
    let [from, to] = [at, at]
    while (to < folded.length && isSingle(to)) to++
    at = Math.max(at, to)
    while (from < to && costAt(from) < common) from++
    while (to > from && costAt(to - 1) < common) to--
    const places = Array.from({ length: to - from }, (_, n) => from + n)
    if (places.length < 2 || places.length > longest) continue
    if (places.reduce((sum, place) => sum + costAt(place), 0) < leastRare * places.length) continue
    const isKnown =
      places.slice(1).some((place) => neighbours.are(folded.charCodeAt(place - 1), folded.charCodeAt(place))) ||
      places.some((place) => isInName(folded, place, lattice)) ||
      runsSeen(text, from, to, runs)
    if (!isKnown) found.push(suspectAt(text, { kind: 'unknown', reason: 'unknownWord', from, to }))
  }
  return found
}
