import type { Lexicon } from './lexicon.ts'
import type { WordPairs } from './wordPairs.ts'

/** A text cut into words at the least cost, so that the price of any one change is known at once. */
export type Lattice = {
  /** What the cheapest cutting costs. */
  readonly total: number
  /** What the text costs at least up to a place where a word with this number follows. */
  readonly upTo: (place: number, number: number) => number
  /** What the text costs at least from a place on that follows a word with this number. */
  readonly from: (place: number, number: number) => number
  /** The same without regard to the words beside the place. */
  readonly least: { readonly upTo: Float64Array; readonly from: Float64Array }
  /** The word of the cheapest cutting that a place is in. */
  readonly wordAt: (place: number) => { readonly start: number; readonly end: number }
}

type Word = {
  readonly start: number
  readonly end: number
  readonly cost: number
  readonly number: number
  /** What the text costs up to its end, and from its end on. */
  upTo: number
  from: number
}
type Words = readonly (readonly Word[])[]

/** Cuts a text into words at the least cost: what each word costs, less what it gains by the word before it. */
export function latticeOf(text: string, lexicon: Lexicon, pairs: WordPairs): Lattice {
  const { starting, ending } = wordsOf(text, lexicon, pairs)
  const upTo = (place: number, number: number): number => {
    if (place === 0) return 0
    let least = Infinity
    for (const word of ending[place] ?? []) least = Math.min(least, word.upTo - pairs.gain(word.number, number))
    return least
  }
  const from = (place: number, number: number): number => {
    if (place === text.length) return 0
    let least = Infinity
    for (const word of starting[place] ?? [])
      least = Math.min(least, word.cost + word.from - pairs.gain(number, word.number))
    return least
  }
  for (const words of starting) for (const word of words) word.upTo = word.cost + upTo(word.start, word.number)
  for (const words of starting.toReversed()) for (const word of words) word.from = from(word.end, word.number)
  const places = Array.from({ length: text.length + 1 }, (_, place) => place)
  const least = {
    upTo: Float64Array.from(places, (place) => upTo(place, -1)),
    from: Float64Array.from(places, (place) => from(place, -1)),
  }
  const cut = cheapest(text.length, starting, pairs)
  return {
    total: least.from[0] ?? 0,
    upTo,
    from,
    least,
    wordAt: (place) => cut[place] ?? { start: place, end: place + 1 },
  }
}

/** All words of the list that stand in a text, by where they begin and by where they end. */
function wordsOf(text: string, { costs, longest, unknown }: Lexicon, pairs: WordPairs) {
  const starting = Array.from({ length: text.length + 1 }, (): Word[] => [])
  const ending = Array.from({ length: text.length + 1 }, (): Word[] => [])
  for (let start = 0; start < text.length; start++)
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
      const written = text.slice(start, end)
      const cost = costs.get(written) ?? (end === start + 1 ? unknown : undefined)
      if (cost === undefined) continue
      const word = { start, end, cost, number: pairs.numberOf(written), upTo: 0, from: 0 }
      starting[start]?.push(word)
      ending[end]?.push(word)
    }
  return { starting, ending }
}

/** For each place the word of the cheapest cutting that it is in. */
function cheapest(length: number, starting: Words, pairs: WordPairs): readonly Word[] {
  const cut: Word[] = []
  let before = -1
  while (cut.length < length) {
    let best: Word | undefined
    let least = Infinity
    for (const word of starting[cut.length] ?? []) {
      const cost = word.cost + word.from - pairs.gain(before, word.number)
      if (cost < least) [best, least] = [word, cost]
    }
    if (!best) break
    for (let place = best.start; place < best.end; place++) cut.push(best)
    before = best.number
  }
  return cut
}
