import type { BodyPart } from './parts.ts'

/** For each run of two characters, the paragraphs of a page that hold it, in order. */
export type PairPostings = ReadonlyMap<string, readonly number[]>

/** Reads every paragraph once, so that a long page takes no longer for each of its headlines and captions. */
export function pairPostings(bodies: readonly BodyPart[]): PairPostings {
  const postings = new Map<string, number[]>()
  bodies.forEach((body, at) => {
    for (const pair of body.pairs.keys()) {
      const list = postings.get(pair)
      if (list) list.push(at)
      else postings.set(pair, [at])
    }
  })
  return postings
}
