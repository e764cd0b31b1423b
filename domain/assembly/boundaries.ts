import { closingBylines } from '#domain/bylines/findBylines.ts'
import { readClosingDateline, readDateline } from '#domain/bylines/readDateline.ts'
import { splitAt } from './articleRepairs.ts'
import { give } from './block.ts'
import { isClosingNote } from './classifyBlocks.ts'
import type { Allows } from './decisions.ts'
import type { BodyPart, Part } from './parts.ts'

/** False when a person refused that an article begins with this paragraph. */
export function mayOpen(part: BodyPart, allows: Allows): boolean {
  const [first] = part.pieces
  return first === undefined || allows(splitAt(first))
}

/** What stands between two paragraphs of a page. */
export type Gap = {
  readonly before: BodyPart
  /** The last paragraphs before the gap, `before` among them. */
  readonly behind: readonly BodyPart[]
  readonly after: BodyPart
  readonly between: readonly Part[]
  /** True when white space opens few of the page's paragraphs, so that one that has it says something. */
  readonly rareIndent: boolean
}

const credit = /[（(](?:转自|轉自|原载|摘自|据|来源|作者|本报综合)[^（）()]{1,40}[）)]\s*$/u

/** How much rare vocabulary a paragraph shares with others, each run by how few paragraphs of the page hold it. */
function kinship(part: BodyPart, others: readonly BodyPart[], spread: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const pair of part.pairs.keys()) {
    const count = spread.get(pair) ?? 1
    if (count > 1 && count < 12 && others.some((other) => other.pairs.has(pair))) sum += 1 / (count - 0.5)
  }
  return sum
}

/**
 * Whether the paragraph after a gap is kin to those behind it or to those ahead, -1 (behind) to 1 (ahead): an article's
 * paragraphs share names and terms with each other.
 */
export function leaning(bodies: readonly BodyPart[], at: number, spread: ReadonlyMap<string, number>): number {
  const part = bodies[at]
  if (!part) return 0
  const behind = kinship(part, bodies.slice(Math.max(0, at - 3), at), spread)
  const ahead = kinship(part, bodies.slice(at + 1, at + 4), spread)
  return (ahead - behind) / (ahead + behind + 1)
}

/**
 * What a dateline says for a new article. A second dispatch from the same place goes on with the article more often than
 * not, and one from another place now and then, when nothing but a blank line stands between them; `本报讯` never does.
 */
function openingScore(gap: Gap): number {
  const next = readDateline(gap.after.composed.text)
  if (gap.between.length > 0 || !next?.place) return 8
  for (let at = gap.behind.length - 1; at >= 0; at--) {
    const first = readDateline(gap.behind[at]?.composed.text ?? '')
    if (!first) continue
    if (!first.place) return 8
    return first.agency === next.agency && first.place === next.place ? 3.2 : 6
  }
  return 8
}

/** True where nothing but a line that may be a subhead opens what follows: no author line, no dateline. */
const headedBySubhead = ({ after, between }: Gap): boolean =>
  !after.opens &&
  between.some((part) => part.kind === 'head' && part.stay !== null && part.stay > -3) &&
  !between.some((part) => part.kind === 'head' && part.signed.length > 0)

/** Log-odds that an article ends in this gap and another begins. */
export function gapScore(gap: Gap): number {
  const { before, after, between } = gap
  const last = before.blocks.at(-1)
  const first = after.blocks[0]
  if (!last || !first) return 0
  let score = isClosingNote(after.composed.text) ? -9 : -2.2
  if (after.opens) score += openingScore(gap)
  score += 4 * Math.max(0, ...between.map((part) => (part.kind === 'head' ? 1 / (1 + Math.exp(part.stay ?? -9)) : 0)))
  if (headedBySubhead(gap)) score -= 1
  if (between.some((part) => part.kind === 'caption')) score += 2.5
  if (between.some((part) => part.kind === 'tag')) score += 2
  if (between.some((part) => part.kind === 'furniture' && part.reason === 'jumpLine')) score += 6
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
