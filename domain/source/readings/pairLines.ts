import type { Box } from '../sourcePage.ts'
import type { ComparedLine, LineGroup } from './comparedLine.ts'
import { fillGaps } from './fillGaps.ts'
import { likeness, pairsOf } from './likeness.ts'

/** Pairs of characters that more lines hold say nothing of which line it is. */
const mostLines = 40
/** From here on two lines are alike enough to be one print; less will do where they stand in the same place. */
const alike = 0.45
const alikeInPlace = 0.15

/**
 * Which lines of two sources of a page are the same print: by their characters, and by where they stand where both say so.
 * A line that the other source has as two, or two that it has as one, are one group. What is in no group only one of them
 * has. Cost grows with the number of lines, not with its square.
 */
export function pairLines(here: readonly ComparedLine[], there: readonly ComparedLine[]): readonly LineGroup[] {
  const [a, b] = [pairsOfLines(here), pairsOfLines(there)]
  const known = { here, there, a, b }
  const bestThere = bests(known)
  const bestHere = bests({ here: there, there: here, a: b, b: a })
  const groups = new Map<number, LineGroup>()
  for (const [at, best] of bestThere.entries())
    if (best !== null && bestHere[best] === at) groups.set(at, { here: [at], there: [best] })
  const taken = new Set([...groups.values()].flatMap((group) => group.there))
  for (const [at, best] of bestHere.entries())
    if (best !== null && !taken.has(at)) grow(groups, best, { here: [], there: [at] }, known)
  for (const [at, best] of bestThere.entries()) {
    const owner =
      best === null || groups.has(at) ? undefined : [...groups].find(([, group]) => group.there.includes(best))
    if (owner) grow(groups, owner[0], { here: [at], there: [] }, known)
  }
  const sure = [...groups.values()]
  return [...sure, ...fillGaps(sure, here, there)]
}

type Pairs = readonly (readonly string[])[]
const pairsOfLines = (lines: readonly ComparedLine[]): Pairs => lines.map(({ text }) => pairsOf(text))

type Compared = {
  readonly here: readonly ComparedLine[]
  readonly there: readonly ComparedLine[]
  readonly a: Pairs
  readonly b: Pairs
}

/** For each line here the line there that is most like it; null where none is. */
function bests({ here, there, a, b }: Compared): readonly (number | null)[] {
  const byPair = new Map<string, number[]>()
  for (const [at, pairs] of b.entries()) for (const pair of new Set(pairs)) push(byPair, pair, at)
  return here.map((line, at) => {
    const candidates = new Set(
      (a[at] ?? []).flatMap((pair) => {
        const lines = byPair.get(pair) ?? []
        return lines.length > mostLines ? [] : lines
      }),
    )
    const scored = [...candidates].map((other) => ({
      other,
      score: score(line, there[other], a[at] ?? [], b[other] ?? []),
      far: Math.abs(at / here.length - other / there.length),
    }))
    const best = scored.filter((one) => one.score > 0).sort((x, y) => y.score - x.score || x.far - y.far)[0]
    return best?.other ?? null
  })
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** 0 where they are not the same print. What one line holds of two counts as alike: the rest may be the other's. */
function score(
  line: ComparedLine,
  other: ComparedLine | undefined,
  a: readonly string[],
  b: readonly string[],
): number {
  const whole = likeness(a, b)
  const part = whole * ((a.length + b.length) / (2 * Math.max(1, Math.min(a.length, b.length))))
  const placed = line.box && other?.box ? sharedBand(line.box, other.box) : null
  if (placed !== null && placed < 0.3) return 0
  const enough = placed === null ? alike : alikeInPlace
  const isShort = Math.min(a.length, b.length) < 3
  return (isShort ? whole : part) >= enough ? whole + part / 2 + (placed ?? 0) : 0
}

/** How far two boxes are in the same line of print: the share of the lower one's height, 0 where they are beside each other. */
function sharedBand(a: Box, b: Box): number {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  // A line of characters that run down is higher than wide: there the band runs down.
  const [along, over, thickness] =
    a[3] > 2 * a[2] ? [down, across, Math.min(a[2], b[2])] : [across, down, Math.min(a[3], b[3])]
  return along > 0 && thickness > 0 ? Math.max(0, over / thickness) : 0
}

/** Adds a line to a group where all of it together is then more alike. */
function grow(groups: Map<number, LineGroup>, key: number, more: LineGroup, { a, b }: Compared): void {
  const group = groups.get(key)
  if (!group) return
  const grown = {
    here: [...group.here, ...more.here].sort((x, y) => x - y),
    there: [...group.there, ...more.there].sort((x, y) => x - y),
  }
  const all = (pairs: Pairs, of: readonly number[]) => of.flatMap((at) => pairs[at] ?? [])
  const like = ({ here, there }: LineGroup) => likeness(all(a, here), all(b, there))
  if (like(grown) > like(group)) groups.set(key, grown)
}
