import { diffArrays } from 'diff'
import type { Body, BodyBlock } from './nodes.ts'
import { blockKey } from './sameContent.ts'

/** A stretch of a merged body: agreed, or changed by both sides in different ways. */
export type MergePiece =
  | { readonly kind: 'agreed'; readonly blocks: readonly BodyBlock[] }
  | {
      readonly kind: 'conflict'
      readonly base: readonly BodyBlock[]
      readonly mine: readonly BodyBlock[]
      readonly theirs: readonly BodyBlock[]
    }

/**
 * Merges two changes of one body, paragraph by paragraph. A paragraph that only one side changed, added, moved or took
 * away is as that side has it; where both changed the same ones differently, both are given and nobody is chosen.
 */
export function mergeBodies(base: Body, mine: Body, theirs: Body): readonly MergePiece[] {
  const sides = { base: base.content, mine: mine.content, theirs: theirs.content }
  const keys = { base: sides.base.map(blockKey), mine: sides.mine.map(blockKey), theirs: sides.theirs.map(blockKey) }
  const inMine = matches(keys.base, keys.mine)
  const inTheirs = matches(keys.base, keys.theirs)
  const pieces: MergePiece[] = []
  let from = { base: 0, mine: 0, theirs: 0 }
  for (let at = 0; at <= keys.base.length; at++) {
    const isEnd = at === keys.base.length
    const mineAt = isEnd ? keys.mine.length : inMine.get(at)
    const theirsAt = isEnd ? keys.theirs.length : inTheirs.get(at)
    if (mineAt === undefined || theirsAt === undefined) continue
    const to = { base: at, mine: mineAt, theirs: theirsAt }
    pieces.push(...steps(from, to, inMine, inTheirs).flatMap(([a, b]) => pieceOf(cut(sides, a, b))))
    if (!isEnd) pieces.push({ kind: 'agreed', blocks: sides.base.slice(at, at + 1) })
    from = { base: at + 1, mine: mineAt + 1, theirs: theirsAt + 1 }
  }
  return joinAgreed(pieces)
}

type Sides<T> = { readonly base: T; readonly mine: T; readonly theirs: T }
type Blocks = readonly BodyBlock[]

type Matches = ReadonlyMap<number, number>

/**
 * A stretch without a paragraph that both left alone, cut into paragraphs where all sides have as many and what stands
 * unchanged stands in its place: neighbours that each side changed one of are then no conflict.
 */
function steps(from: Sides<number>, to: Sides<number>, inMine: Matches, inTheirs: Matches) {
  const count = to.base - from.base
  const plus = (n: number): Sides<number> => ({ base: from.base + n, mine: from.mine + n, theirs: from.theirs + n })
  const each = Array.from({ length: count }, (_, n) => n)
  const inPlace = each.every((n) => {
    const { base, mine, theirs } = plus(n)
    return (inMine.get(base) ?? mine) === mine && (inTheirs.get(base) ?? theirs) === theirs
  })
  const isEven = to.mine - from.mine === count && to.theirs - from.theirs === count
  return isEven && inPlace ? each.map((n) => [plus(n), plus(n + 1)] as const) : [[from, to] as const]
}

const cut = (sides: Sides<Blocks>, from: Sides<number>, to: Sides<number>): Sides<Blocks> => ({
  base: sides.base.slice(from.base, to.base),
  mine: sides.mine.slice(from.mine, to.mine),
  theirs: sides.theirs.slice(from.theirs, to.theirs),
})

function pieceOf({ base, mine, theirs }: Sides<Blocks>): readonly MergePiece[] {
  const isSame = (a: Blocks, b: Blocks) => a.length === b.length && a.every((one, n) => blockKey(one) === keyAt(b, n))
  if (isSame(mine, base)) return agreed(theirs)
  if (isSame(theirs, base) || isSame(mine, theirs)) return agreed(mine)
  return [{ kind: 'conflict', base, mine, theirs }]
}

const keyAt = (blocks: Blocks, at: number): string | null => (blocks[at] ? blockKey(blocks[at]) : null)
const agreed = (blocks: Blocks): readonly MergePiece[] => (blocks.length > 0 ? [{ kind: 'agreed', blocks }] : [])

/** Which index of `from` stands unchanged at which of `to`. */
function matches(from: string[], to: string[]): Matches {
  const found = new Map<number, number>()
  let a = 0
  let b = 0
  for (const { added, removed, count } of diffArrays(from, to)) {
    if (!added && !removed) for (let n = 0; n < count; n++) found.set(a + n, b + n)
    if (!added) a += count
    if (!removed) b += count
  }
  return found
}

function joinAgreed(pieces: readonly MergePiece[]): readonly MergePiece[] {
  const joined: MergePiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.kind === 'agreed' && piece.kind === 'agreed')
      joined[joined.length - 1] = { kind: 'agreed', blocks: [...last.blocks, ...piece.blocks] }
    else joined.push(piece)
  }
  return joined
}
