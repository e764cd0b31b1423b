import type { BodyPart, HeadPart } from './parts.ts'

/** For each rare run of a headline, the paragraphs of the page that hold it. */
export type HeadHits = readonly (readonly number[])[]

export function hitsOf(head: HeadPart, bodies: readonly BodyPart[]): HeadHits {
  return head.pairs.map((pair) => {
    const at: number[] = []
    bodies.forEach((body, index) => {
      if (body.pairs.has(pair)) at.push(index)
    })
    return at
  })
}

/** Share of a headline's runs that its own article holds, as measured over pages whose headlines are known. */
const own = 0.5
const overlapDiscount = 0.55
/** Paragraphs of a usual article: chance is reckoned for this many, so that cutting an article short gains nothing. */
const usual = 4

/**
 * Log-odds that paragraphs `from` to `to` (excluded) are the headline's own article and not another of the page: each
 * run counts by how rare it is in the other paragraphs.
 */
export function headScore(hits: HeadHits, from: number, to: number, total: number): number {
  const size = to - from
  const others = total - size
  let sum = 0
  for (const at of hits) {
    let outside = 0
    let inside = false
    let lead = false
    for (const index of at) {
      if (index < from || index >= to) outside++
      else {
        inside = true
        if (index === from) lead = true
      }
    }
    const rate = (outside + 0.15) / (others + 6)
    const chance = Math.min(0.95, Math.max(0.02, 1 - (1 - rate) ** usual))
    sum += inside ? Math.max(-0.2, Math.log(own / chance)) + (lead ? 0.5 : 0) : Math.log((1 - own) / (1 - chance * 0.9))
  }
  return sum * overlapDiscount
}
