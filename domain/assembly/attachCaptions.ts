import { pairsOf } from '#domain/text/pairs.ts'
import { countBelow } from './countBelow.ts'
import type { CaptionPart, Part } from './parts.ts'
import { pairPostings, type PairPostings } from './postings.ts'
import type { Solution, Stretch } from './solvePage.ts'

/** Words of every caption and byline: that an article holds them too ties nothing. */
const credits =
  /图为|圖為|图片|资料|本报|本報|新华社|记者|記者|通讯员|通訊員|摄影报道|攝影報導|摄影|攝影|供图|供圖|摄|攝/gu

const pairsIn = (caption: CaptionPart): ReadonlySet<string> =>
  new Set(pairsOf(caption.composed.text.replace(credits, ' ')))

/** How many runs a stretch holds, each counted by how few paragraphs of the page hold it. */
function shared(pairs: Iterable<string>, { from, to }: Stretch, postings: PairPostings): number {
  let sum = 0
  for (const pair of pairs) {
    const at = postings.get(pair) ?? []
    if (countBelow(at, from) < countBelow(at, to)) sum += 1 / at.length
  }
  return sum
}

/** Paragraphs between a caption and its article, at most. */
const reach = 40

/**
 * Which stretch each caption of a page belongs to: the one that shares most rare runs with it, the one before or after
 * when they tie. Where titles stand in order, the one that it stands in. A caption that shares nothing with any article
 * is a photo article of its own (-1).
 */
export function attachCaptions(parts: readonly Part[], solution: Solution, wrapped: boolean): Map<CaptionPart, number> {
  const postings = pairPostings(solution.bodies)
  const result = new Map<CaptionPart, number>()
  let seen = 0
  let near = 0
  for (const part of parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'caption') continue
    const pairs = pairsIn(part)
    let best = -1
    let most = 0.34
    while (seen - (solution.stretches[near]?.to ?? seen) > reach) near++
    for (let at = near; at < solution.stretches.length; at++) {
      const stretch = solution.stretches[at]
      if (!stretch || stretch.from - seen + 1 > reach) break
      const away = stretch.to <= seen ? seen - stretch.to : stretch.from - seen + 1
      const score = shared(pairs, stretch, postings) - 0.05 * Math.max(0, away)
      if (score > most) {
        most = score
        best = at
      }
    }
    result.set(part, wrapped ? best : standingIn(part, solution, seen, postings))
  }
  return result
}

/**
 * The stretch that a place between paragraphs stands in or closes; the last for a place beyond, -1 where none is, or where
 * the caption stands at the stretch's end and shares not one run of characters with it.
 */
function standingIn(part: CaptionPart, solution: Solution, seen: number, postings: PairPostings): number {
  const found = solution.stretches.findIndex(({ to }) => to >= seen)
  const at = found >= 0 ? found : solution.stretches.length - 1
  const stretch = solution.stretches[at]
  if (!stretch || seen < stretch.to) return at
  return shared(pairsIn(part), stretch, postings) > 0 ? at : -1
}
