import { gainsAt, weights, type ArticleRuns, type ConfusableKnowledge, type CutText, type Gain } from './gains.ts'
import { isInName } from './isInName.ts'
import { seenAgain } from './seenRuns.ts'
import { suspectAt, type Suspect } from './suspect.ts'

/** So many suggestions are offered. */
const most = 3

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

/** Does the character with its neighbours stand elsewhere in the article too? */
function isRepeated(text: string, at: number, all: string): boolean {
  const pairs = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].filter(({ length }) => length === 2)
  return pairs.some((pair) => all.indexOf(pair) !== all.lastIndexOf(pair))
}
