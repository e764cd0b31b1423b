import type { Lexicon } from './lexicon.ts'
import { stepLength, type Steps } from './steps.ts'

/** Which characters stand side by side in words of the list. Characters are UTF-16 units. */
export type Neighbours = {
  /** Do two stand side by side in any word? Tells cheaply where no word needs to be looked for. */
  readonly are: (first: number, second: number) => boolean
  /** All that follow a character in a word, and all that stand before one. */
  readonly after: (first: number) => string
  readonly before: (second: number) => string
}

/** Rarer words are more often somebody's name than what was meant. */
const rarest = 3
/** Few enough pairs share a bit: a word is then looked for in vain. */
const bits = 1 << 24

/** Reads what stands side by side in words, in steps of some milliseconds each. */
export function* neighboursInSteps(lexicon: Lexicon): Steps<Neighbours> {
  const dearest = lexicon.unknown - 1 - Math.log(rarest)
  const known = new Uint8Array(bits / 8)
  const [following, preceding] = [new Map<number, string>(), new Map<number, string>()]
  const are = (first: number, second: number): boolean => {
    const bit = bitOf(first, second)
    return ((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }
  let seen = 0
  for (const [word, cost] of lexicon.costs) {
    if (++seen % stepLength === 0) yield
    if (cost > dearest) continue
    for (let at = 1; at < word.length; at++) {
      const [first, second] = [word.charCodeAt(at - 1), word.charCodeAt(at)]
      if (are(first, second)) continue
      const bit = bitOf(first, second)
      known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7))
      following.set(first, (following.get(first) ?? '') + word.charAt(at))
      preceding.set(second, (preceding.get(second) ?? '') + word.charAt(at - 1))
    }
  }
  return {
    are,
    after: (first) => following.get(first) ?? '',
    before: (second) => preceding.get(second) ?? '',
  }
}

function bitOf(first: number, second: number): number {
  const hash = Math.imul((first << 16) | second, 0x9e3779b1)
  return (hash ^ (hash >>> 16)) & (bits - 1)
}
