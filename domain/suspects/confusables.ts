import { isInName } from './isInName.ts'
import type { Lattice } from './lattice.ts'
import type { Lexicon } from './lexicon.ts'
import type { Neighbours } from './neighbours.ts'
import { printedAround, seenAgain, seenInstead, type SeenRuns } from './seenRuns.ts'
import { suspectAt, type Suspect } from './suspect.ts'
import type { WordPairs } from './wordPairs.ts'

/** What looks like a character, and how much: 0 to 1. */
export type Confusables = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * How much cheaper the words have to become before a character is called wrong, as natural logarithms. Set by
 * `npm run bench -- suspects`.
 */
const weights = {
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
const most = 3
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

type Gain = { readonly character: string; readonly over: number }

/** A character that breaks words which others would make whole, each by how much, the best first. */
export type DoubtedPlace = {
  readonly at: number
  readonly gains: readonly Gain[]
  /** More is needed for each run around it that stands elsewhere in the article too, */
  readonly seenAgain: number
  /** and where it stands there with a neighbour. */
  readonly isRepeated: boolean
  readonly isInName: boolean
}

/** Where other characters would make better words, as far as the place itself and what was printed before tell. */
export function doubtedPlaces(cut: CutText, article: ArticleRuns, knowledge: ConfusableKnowledge): DoubtedPlace[] {
  const { text, folded, lattice } = cut
  const found: DoubtedPlace[] = []
  for (let at = 0; at < text.length; at++) {
    const gains = gainsAt(cut, at, article, knowledge)
    if (gains.length === 0) continue
    found.push({
      ...{ at, gains },
      seenAgain: seenAgain(text, at, { own: article.own, printed: knowledge.printed }),
      isRepeated: isRepeated(text, at, article.all),
      isInName: isInName(folded, at, lattice),
    })
  }
  return found
}

/** A text and the places in it that are in doubt. */
export type DoubtedText = { readonly text: string; readonly places: readonly DoubtedPlace[] }

/**
 * Which characters of an article are misread for which: the same other one would mend words at two places that are not
 * the same words. A machine that reads errs the same way again; what is right, and only rare, does not break many words
 * that one other character would make whole.
 */
export function misreadAgain(texts: readonly DoubtedText[]): ReadonlySet<string> {
  const sides = new Map<string, (readonly [left: string, right: string])[]>()
  for (const { text, places } of texts)
    for (const { at, gains } of places) {
      const [best] = gains
      if (!best) continue
      const misread = text.charAt(at) + best.character
      sides.set(misread, [...(sides.get(misread) ?? []), [text.charAt(at - 1), text.charAt(at + 1)]])
    }
  const isApart = (all: readonly (readonly [string, string])[]): boolean =>
    all.some(([left, right], at) => all.slice(0, at).some((other) => other[0] !== left || other[1] !== right))
  return new Set([...sides].flatMap(([misread, all]) => (isApart(all) ? [misread] : [])))
}

/**
 * Characters that break words which another character would make whole, the sooner the more alike the two look.
 * @param misread what `misreadAgain` found in the whole article
 */
export function confusableSuspects({ text, places }: DoubtedText, misread: ReadonlySet<string>): Suspect[] {
  return places.flatMap(({ at, gains, seenAgain, isRepeated, isInName }) => {
    const left = gains.flatMap(({ character, over }) => {
      const isAgain = misread.has(text.charAt(at) + character)
      const more = isAgain ? 0 : seenAgain * weights.seen
      return over < more ? [] : [{ character, over: over - more, isAgain }]
    })
    const best = left.reduce<(typeof left)[number] | null>(
      (most, one) => (most && most.over >= one.over ? most : one),
      null,
    )
    if (!best) return []
    const needed = (isRepeated && !best.isAgain ? weights.repeated : 0) + (isInName ? weights.name : 0)
    if (best.over < needed) return []
    const suggestions = left
      .sort((a, b) => b.over - a.over)
      .slice(0, most)
      .map(({ character }) => character)
    return [suspectAt(text, { kind: 'confusable', reason: 'looksLike', from: at, to: at + 1, suggestions })]
  })
}

/**
 * A character that may be meant, as the lexicon writes it, and how much cheaper it has to make the words; null where its
 * own script's is not looked up yet.
 */
type Candidate = { readonly character: string | null; readonly own: string; readonly needed: number }

/** Which characters would make the words at a place cheaper by more than is needed, the best first. */
function gainsAt(cut: CutText, at: number, article: ArticleRuns, knowledge: ConfusableKnowledge): readonly Gain[] {
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

/** Does the character with its neighbours stand elsewhere in the article too? */
function isRepeated(text: string, at: number, all: string): boolean {
  const pairs = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].filter(({ length }) => length === 2)
  return pairs.some((pair) => all.indexOf(pair) !== all.lastIndexOf(pair))
}
