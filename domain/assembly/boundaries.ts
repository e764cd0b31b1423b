import { splitAt } from './articleRepairs.ts'
import type { Allows } from './decisions.ts'
import type { BodyPart } from './parts.ts'

/** False when a person refused that an article begins with this paragraph. */
export function mayOpen(part: BodyPart, allows: Allows): boolean {
  const [first] = part.pieces
  return first === undefined || allows(splitAt(first))
}

/** How much rare vocabulary a paragraph shares with others, each run by how few paragraphs of the page hold it (`spread`). */
function kinship(part: BodyPart, others: readonly BodyPart[], spread: ReadonlyMap<string, readonly number[]>): number {
  let sum = 0
  for (const pair of part.pairs.keys()) {
    const count = spread.get(pair)?.length ?? 1
    if (count > 1 && count < 12 && others.some((other) => other.pairs.has(pair))) sum += 1 / (count - 0.5)
  }
  return sum
}

/**
 * Whether the paragraph after a gap is kin to those behind it or to those ahead, -1 (behind) to 1 (ahead): an article's
 * paragraphs share names and terms with each other.
 */
export function leaning(
  bodies: readonly BodyPart[],
  at: number,
  spread: ReadonlyMap<string, readonly number[]>,
): number {
  const part = bodies[at]
  if (!part) return 0
  const behind = kinship(part, bodies.slice(Math.max(0, at - 3), at), spread)
  const ahead = kinship(part, bodies.slice(at + 1, at + 4), spread)
  return (ahead - behind) / (ahead + behind + 1)
}
