import { isInName } from './isInName.ts'
import type { Lattice } from './lattice.ts'
import type { Lexicon } from './lexicon.ts'
import type { Confusables } from './likeness.ts'
import type { Neighbours } from './neighbours.ts'
import { printedAround, seenInstead, type SeenRuns } from './seenRuns.ts'
import type { WordPairs } from './wordPairs.ts'

/**
 * How much cheaper the words have to become before a character is called wrong, as natural logarithms. Set by
 * `npm run bench -- suspects`.
 */
export const weights = {
  least: 4,
  /** More where the two look less alike. */
  unlike: 24,
  /** What is not in the table counts as this much alike. */
  strangers: 0.5,
  /** More where the same two characters stand elsewhere in the article: that is hardly a slip of the reader. */
  repeated: 4,
  /** More inside what looks like a name: names break words by nature. */
  name: 2,
  /** Less for each run of three that was seen elsewhere with the other character. */
  seen: 2,
  /** Less where editors put the one in place of the other before. */
  corrected: 1,
} as const
/**
 * The words beside it hardly make a word cheaper by more; where even that is too little, none is looked for. By how many
 * characters the word has that stands there: what is a whole word is seldom wrong.
 */
const mostGained = (length: number): number => [0, 5, 2][length] ?? 0
/** A character that costs so much is hardly ever a word of its own. */
const rare = 9.5
/** No character that is a word of its own, and no longer word, is cheaper. */
const cheapest = { character: 3, word: 6 } as const
/** Longer words are found by their parts. */
const longest = 4

export type ConfusableKnowledge = {
  readonly lexicon: Lexicon
  readonly pairs: WordPairs
  readonly neighbours: Neighbours
  readonly confusables: Confusables
  /** The same character as the lexicon writes it (Simplified). */
  readonly fold: (character: string) => string
  /** A character of the lexicon as the publication's script writes it. */
  readonly toOwnScript: (character: string) => string
  /** What the publication printed. */
  readonly printed: SeenRuns
}

/** A text as it stands, as the lexicon writes it, and cut into words; both have the same length. */
export type CutText = { readonly text: string; readonly folded: string; readonly lattice: Lattice }

/** What is known from the article alone. */
export type ArticleRuns = {
  readonly own: SeenRuns
  /** The whole article: what stands in it more than once is hardly a slip of the reader. */
  readonly all: string
  /** For a wrong character those that editors put in its place before. */
  readonly corrected: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** A character that would make the words at a place cheaper, and by how much more than is needed. */
export type Gain = { readonly character: string; readonly over: number }

/**
 * A character that may be meant, as the lexicon writes it, and how much cheaper it has to make the words; null where its
 * own script's is not looked up yet.
 */
type Candidate = { readonly character: string | null; readonly own: string; readonly needed: number }

/** Which characters would make the words at a place cheaper by more than is needed, the best first. */
export function gainsAt(
  cut: CutText,
  at: number,
  article: ArticleRuns,
  knowledge: ConfusableKnowledge,
): readonly Gain[] {
  if (!/\p{Script=Han}/u.test(cut.text.charAt(at))) return []
  const candidates = candidatesAt(cut, at, article, knowledge)
  const least = candidates.reduce((most, { needed }) => Math.min(most, needed), Infinity)
  const { start, end } = cut.lattice.wordAt(at)
  const slack = mostGained(end - start)
  const spans = spansAt(cut, at, Math.min(least - slack, ofStrangers), knowledge)
  if (spans.length === 0) return []
  const gains = gainsOf(cut, at, candidates, { spans, slack }, knowledge)
  if (gains.length > 0 || !isOdd(cut, at, knowledge)) return gains
  const broken = spans.filter(({ start, end, cost }) => end - start > 1 && cost - cheapest.word >= ofStrangers)
  return broken.length === 0
    ? []
    : gainsOf(cut, at, strangersAt(cut, at, knowledge), { spans: broken, slack: 0 }, knowledge)
}

function gainsOf(
  cut: CutText,
  at: number,
  candidates: readonly Candidate[],
  within: Within,
  knowledge: ConfusableKnowledge,
): readonly Gain[] {
  const gains: Gain[] = []
  for (const { character, own, needed } of candidates) {
    const over = gainOf(cut, at, own, { ...within, needed }, knowledge) - needed
    if (over >= 0) gains.push({ character: character ?? knowledge.toOwnScript(own), over })
  }
  return gains.sort((a, b) => b.over - a.over)
}

/** Does a rare character stand alone, in no name? */
function isOdd({ folded, lattice }: CutText, at: number, { lexicon }: ConfusableKnowledge): boolean {
  const { start, end } = lattice.wordAt(at)
  const cost = lexicon.costs.get(folded.charAt(at)) ?? lexicon.unknown
  return end - start === 1 && cost >= rare && !isInName(folded, at, lattice)
}

/** What characters need that are not known to look like the one that stands there: much. */
const ofStrangers = weights.least + (1 - weights.strangers) * weights.unlike

/** All that makes a word with the character before or after, however it looks: the table knows only the likest. */
function strangersAt({ folded }: CutText, at: number, { neighbours }: ConfusableKnowledge): Candidate[] {
  const beside = neighbours.after(folded.charCodeAt(at - 1)) + neighbours.before(folded.charCodeAt(at + 1))
  return [...new Set(beside)].map((own) => ({ character: null, own, needed: ofStrangers }))
}

function candidatesAt(
  { text, folded }: CutText,
  at: number,
  article: ArticleRuns,
  { confusables, printed, fold }: ConfusableKnowledge,
): readonly Candidate[] {
  const alike = confusables.get(text.charAt(at))
  if (!alike) return []
  const runs = { own: article.own, printed }
  const standing = printedAround(text, at, printed)
  const corrected = article.corrected.get(text.charAt(at))
  const candidates: Candidate[] = []
  for (const [character, likeness] of alike) {
    const own = fold(character)
    if (own === folded.charAt(at)) continue
    const known =
      (seenInstead(text, at, character, runs) - standing) * weights.seen +
      Math.log1p(corrected?.get(character) ?? 0) * weights.corrected
    candidates.push({ character, own, needed: weights.least + (1 - likeness) * weights.unlike - known })
  }
  return candidates
}

/** A stretch of a text, and what its own words cost. */
type Span = { readonly start: number; readonly end: number; readonly cost: number }
/** Where words are looked for, and how much less than is needed they may save by themselves. */
type Within = { readonly spans: readonly Span[]; readonly slack: number }

/**
 * The stretches around a place that one word may fill: what stands side by side in no word ends them. Those whose words
 * are so cheap that no word saves as much as is needed are left out.
 */
function spansAt(
  { folded, lattice }: CutText,
  at: number,
  needed: number,
  { neighbours }: ConfusableKnowledge,
): readonly Span[] {
  const { upTo, from } = lattice.least
  const areNeighbours = (place: number): boolean =>
    neighbours.are(folded.charCodeAt(place), folded.charCodeAt(place + 1))
  const spans: Span[] = []
  for (let start = at; start >= Math.max(0, at - longest + 1); start--) {
    if (start < at - 1 && !areNeighbours(start)) break
    for (let end = at + 1; end <= Math.min(folded.length, start + longest); end++) {
      if (end > at + 2 && !areNeighbours(end - 2)) break
      const cost = lattice.total - (upTo[start] ?? 0) - (from[end] ?? 0)
      if (cost - (end - start === 1 ? cheapest.character : cheapest.word) >= needed) spans.push({ start, end, cost })
    }
  }
  return spans
}

/** How much cheaper the text gets with another character at a place; nothing less than `needed` is told apart. */
function gainOf(
  { folded, lattice }: CutText,
  at: number,
  character: string,
  { spans, slack, needed }: Within & { readonly needed: number },
  { lexicon, pairs, neighbours }: ConfusableKnowledge,
): number {
  const unit = character.charCodeAt(0)
  const isAfter = at > 0 && neighbours.are(folded.charCodeAt(at - 1), unit)
  const isBefore = at + 1 < folded.length && neighbours.are(unit, folded.charCodeAt(at + 1))
  let gain = -Infinity
  for (const { start, end, cost } of spans) {
    if ((start < at && !isAfter) || (end > at + 1 && !isBefore)) continue
    const isWord = end - start > 1
    if (cost - (isWord ? cheapest.word : cheapest.character) < needed - slack) continue
    const word = isWord ? folded.slice(start, at) + character + folded.slice(at + 1, end) : character
    const own = lexicon.costs.get(word)
    if (own === undefined || cost - own < needed - slack) continue
    const number = pairs.numberOf(word)
    gain = Math.max(gain, lattice.total - lattice.upTo(start, number) - own - lattice.from(end, number))
  }
  return gain
}
