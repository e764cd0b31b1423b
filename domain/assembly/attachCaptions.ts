import { countsOf, pairsOf } from '#domain/text/pairs.ts'
import type { BodyPart, CaptionPart, Part } from './parts.ts'
import type { Solution } from './solvePage.ts'

/** Words of every caption and byline: that an article holds them too ties nothing. */
const credits =
  /图为|圖為|图片|资料|本报|本報|新华社|记者|記者|通讯员|通訊員|摄影报道|攝影報導|摄影|攝影|供图|供圖|摄|攝/gu

function shared(caption: CaptionPart, bodies: readonly BodyPart[], rarity: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const pair of countsOf(pairsOf(caption.composed.text.replace(credits, ' '))).keys()) {
    if (bodies.some((body) => body.pairs.has(pair))) sum += 1 / (rarity.get(pair) ?? 1)
  }
  return sum
}

/**
 * Which stretch each caption of a page belongs to: the one that shares most rare runs with it, the one before or after
 * when they tie. Where titles stand in order, the one that it stands in. A caption that shares nothing with any article
 * is a photo article of its own (-1).
 */
export function attachCaptions(parts: readonly Part[], solution: Solution, wrapped: boolean): Map<CaptionPart, number> {
  const rarity = new Map<string, number>()
  for (const body of solution.bodies)
    for (const pair of body.pairs.keys()) rarity.set(pair, (rarity.get(pair) ?? 0) + 1)
  const result = new Map<CaptionPart, number>()
  let seen = 0
  for (const part of parts) {
    if (part.kind === 'body') seen++
    if (part.kind !== 'caption') continue
    let best = -1
    let most = 0.34
    solution.stretches.forEach((stretch, at) => {
      const away = stretch.to <= seen ? seen - stretch.to : stretch.from - seen + 1
      if (away > 40) return
      const score = shared(part, solution.bodies.slice(stretch.from, stretch.to), rarity) - 0.05 * Math.max(0, away)
      if (score > most) {
        most = score
        best = at
      }
    })
    result.set(part, wrapped ? best : standingIn(part, solution, seen))
  }
  return result
}

/**
 * The stretch that a place between paragraphs stands in or closes; the last for a place beyond, -1 where none is, or where
 * the caption stands at the stretch's end and shares not one run of characters with it.
 */
function standingIn(part: CaptionPart, solution: Solution, seen: number): number {
  const found = solution.stretches.findIndex(({ to }) => to >= seen)
  const at = found >= 0 ? found : solution.stretches.length - 1
  const stretch = solution.stretches[at]
  if (!stretch || seen < stretch.to) return at
  return shared(part, solution.bodies.slice(stretch.from, stretch.to), new Map()) > 0 ? at : -1
}
