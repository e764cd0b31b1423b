import { closingBylines } from '#domain/bylines/findBylines.ts'
import { readClosingDateline } from '#domain/bylines/readDateline.ts'
import { give } from './block.ts'
import type { BodyPart, Part } from './parts.ts'

/** What stands between two paragraphs of a page. */
export type Gap = {
  readonly before: BodyPart
  readonly after: BodyPart
  readonly between: readonly Part[]
  /** True when white space opens few of the page's paragraphs, so that one that has it says something. */
  readonly rareIndent: boolean
}

const credit = /[（(](?:转自|轉自|原载|摘自|据|来源|作者|本报综合)[^（）()]{1,40}[）)]\s*$/u

/** Words of the paragraph after that stand in the paragraphs before, set against chance: above 0 they belong together. */
export function cohesion(left: readonly BodyPart[], right: BodyPart, rarity: ReadonlyMap<string, number>): number {
  let sum = 0
  let weight = 0
  for (const pair of right.pairs.keys()) {
    const spread = rarity.get(pair) ?? 1
    if (spread > 12) continue
    const rare = 1 / spread
    weight += spread > 1 ? rare : 0
    if (spread > 1 && left.some((part) => part.pairs.has(pair))) sum += rare
  }
  return weight === 0 ? 0 : sum / weight
}

/** Log-odds that an article ends in this gap and another begins. */
export function gapScore(gap: Gap): number {
  const { before, after, between } = gap
  const last = before.blocks.at(-1)
  const first = after.blocks[0]
  if (!last || !first) return 0
  let score = -2.2
  if (after.opens) score += 8
  if (between.some((part) => part.kind === 'head')) score += 4
  if (between.some((part) => part.kind === 'caption')) score += 2.5
  if (between.some((part) => part.kind === 'tag')) score += 2
  if (first.tight && first.indented && gap.rareIndent) score += 4
  if (first.page !== last.page) score += 3
  const text = before.composed.text
  if (credit.test(text) || readClosingDateline(text) || closingBylines(text).length > 0) score += 4
  const change = first.measure - last.measure
  const told = last.pieces.length > 2 && first.pieces.length > 2
  if (told && Math.abs(change) > give) score += change < 0 ? 2.5 : 0.5
  else if (told) score -= 0.8
  return score
}
