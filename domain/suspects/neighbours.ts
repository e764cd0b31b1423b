import type { Lexicon } from './lexicon.ts'
import { stepLength, type Steps } from './steps.ts'

/** Do two characters stand side by side in any word of the list? Tells cheaply where no word needs to be looked for. */
export type Neighbours = (first: number, second: number) => boolean

/** Rarer words are more often somebody's name than what was meant. */
const rarest = 3

/** Reads what stands side by side in words, in steps of some milliseconds each. Characters are UTF-16 units. */
export function* neighboursInSteps(lexicon: Lexicon): Steps<Neighbours> {
  const dearest = lexicon.unknown - 1 - Math.log(rarest)
  const known = new Uint8Array(bits / 8)
  let seen = 0
  for (const [word, cost] of lexicon.costs) {
    if (++seen % stepLength === 0) yield
    if (cost > dearest) continue
    for (let at = 1; at < word.length; at++) {
      const bit = bitOf(word.charCodeAt(at - 1), word.charCodeAt(at))
      known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return (first, second) => {
    const bit = bitOf(first, second)
    return ((known[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }
}

/** Few enough pairs share a bit: a word is then looked for in vain. */
const bits = 1 << 24

function bitOf(first: number, second: number): number {
  const hash = Math.imul((first << 16) | second, 0x9e3779b1)
  return (hash ^ (hash >>> 16)) & (bits - 1)
}
