import { endsSentence } from '#domain/text/characters.ts'
import { countsOf, pairsOf } from '#domain/text/pairs.ts'
import type { Block } from './block.ts'
import type { BlockPlace } from './blockEvidence.ts'
import type { BlockClass } from './blockClass.ts'
import { hasLostIndents, hasMarkedIndents } from './lostIndents.ts'
import { looseRuns } from './series.ts'

const reach = 40
/** Blocks to either side among which subheads of one article are looked for. */
const nearby = 8

function shareOf(pairs: readonly string[], held: (pair: string) => boolean): number {
  if (pairs.length === 0) return 0
  let hits = 0
  for (const pair of pairs) if (held(pair)) hits++
  return hits / pairs.length
}

type Count = (at: number) => number

/** For lines that stand alone between paragraphs, how many others are near, and how many are as long. */
function alone(blocks: readonly Block[], runs: readonly number[]): { alikeAround: Count; twinsAround: Count } {
  const stands = blocks.map((one, at) => runs[at] === 1 && !endsSentence(one.body.text))
  const lengthAt: Count = (at) => blocks[at]?.body.text.length ?? 0
  const around = (at: number, far: number, same: (other: number) => boolean): number => {
    let count = 0
    for (let other = at - far; other <= at + far; other++) if (other !== at && stands[other] && same(other)) count++
    return count
  }
  return {
    alikeAround: (at) => around(at, nearby, () => true),
    twinsAround: (at) => (stands[at] ? around(at, reach, (other) => Math.abs(lengthAt(other) - lengthAt(at)) <= 1) : 0),
  }
}

/** Reads off a page what stands around each of its blocks; `classOf` says what each block is so far. */
export function placesOf(
  blocks: readonly Block[],
): (block: Block, at: number, classOf: (at: number) => BlockClass | null) => BlockPlace {
  const pairs = blocks.map((block) => [...new Set(pairsOf(block.body.text))])
  const sets = pairs.map((own) => new Set(own))
  const counts = countsOf(pairs.flat())
  const lostIndents = hasLostIndents(blocks)
  const marked = hasMarkedIndents(blocks)
  const runs = looseRuns(blocks)
  const { alikeAround, twinsAround } = alone(blocks, runs)
  return (block, at, classOf) => {
    const nearest = (step: 1 | -1): number => {
      for (let to = at + step, left = reach; left > 0 && to >= 0 && to < blocks.length; to += step, left--)
        if (classOf(to) === 'body') return to
      return -1
    }
    const [before, after] = [nearest(-1), nearest(1)]
    const own = pairs[at] ?? []
    const sharedWith = (other: number): number =>
      other < 0 ? 0 : shareOf(own, (pair) => sets[other]?.has(pair) ?? false)
    return {
      block,
      before: blocks[before],
      after: blocks[after],
      previous: blocks[at - 1],
      next: blocks[at + 1],
      counts,
      echo: shareOf(own, (pair) => (counts.get(pair) ?? 0) > 1),
      echoAfter: sharedWith(after),
      echoBefore: sharedWith(before),
      loose: runs[at] ?? 0,
      alike: alikeAround(at),
      twins: twinsAround(at),
      lostIndents,
      marked,
      beside: [at === 0 ? 'edge' : classOf(at - 1), at === blocks.length - 1 ? 'edge' : classOf(at + 1)],
    }
  }
}
