import type { Node } from '@tiptap/pm/model'
import { cutRuns, lengthOf, linesOf, tidyRuns, type LineRun } from './blockLines.ts'
import { takerOf, type Piece, type Pieces } from './pieces.ts'
import { LinesStep } from './LinesStep.ts'

/** A block that is not as it was: where it begins, and what its text is now made of. */
export type ChangedBlock = { readonly block: Node; readonly start: number; readonly pieces: readonly Piece[] }

/** The blocks of a document that the one before did not have in their place, with their pieces of all of it. */
export function changedBlocks(before: Node, now: Node, pieces: Pieces): readonly ChangedBlock[] {
  const isSame = (from: 'start' | 'end', n: number): boolean => {
    const at = (doc: Node): Node | null => doc.maybeChild(from === 'start' ? n : doc.childCount - 1 - n)
    return at(now) !== null && at(now) === at(before)
  }
  let [head, tail] = [0, 0]
  while (isSame('start', head)) head++
  while (head + tail < now.childCount && isSame('end', tail)) tail++
  const blocks = now.children.slice(head, now.childCount - tail)
  let start = now.children.slice(0, head).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  const take = takerOf(pieces, start)
  const changed: ChangedBlock[] = []
  for (const block of blocks) {
    take(1, false)
    changed.push({ block, start, pieces: take(block.content.size, true) })
    take(1, false)
    start += block.nodeSize
  }
  return changed
}

/** Whether a block has the lines of its pieces, guesses left aside: so it is after undo and redo. */
export function fits({ block, pieces }: ChangedBlock): boolean {
  const now = linesOf(block)
  if (lengthOf(now) > block.content.size) return false
  let at = 0
  return pieces.every(({ line, length, isGuess }) => {
    const own = cutRuns(now, at, (at += length))
    return isGuess || length === 0 || own.every((run) => run[0] === (line ?? null))
  })
}

/** The step that gives a block the lines of its pieces, where it was changed; null where it has them. */
export function lineStep({ block, start, pieces }: ChangedBlock): LinesStep | null {
  const [first, last] = changedWithin(pieces)
  const wanted = unitsOf(tidyRuns(pieces.map(({ line, length }): LineRun => [line ?? null, length])), first)
  const now = unitsOf(linesOf(block), first)
  if (now.length === wanted.length && now.every((line, at) => line === wanted[at])) return null
  const shorter = Math.min(now.length, wanted.length)
  let head = 0
  while (head < Math.min(first, shorter) && now[head] === wanted[head]) head++
  let tail = 0
  const behind = Math.min(shorter - head, Math.max(0, wanted.length - last))
  while (tail < behind && now.at(-1 - tail) === wanted.at(-1 - tail)) tail++
  const put = joined(wanted.slice(head, wanted.length - tail))
  return new LinesStep(start + 1 + head, now.length - head - tail, put)
}

/** From where to where a text was changed; from its end to its end where nothing in it was. */
function changedWithin(pieces: readonly Piece[]): readonly [number, number] {
  const size = pieces.reduce((sum, { length }) => sum + length, 0)
  let [first, last, at] = [size, 0, 0]
  for (const { length, isNew } of pieces) {
    if (length === 0 || isNew) [first, last] = [Math.min(first, at), Math.max(last, at + length)]
    at += length
  }
  return [first, last]
}

/** The line of each unit; at least so many. */
const unitsOf = (runs: readonly LineRun[], least: number): (string | null)[] =>
  cutRuns(runs, 0, Math.max(least, lengthOf(runs))).flatMap(([line, length]) => Array<string | null>(length).fill(line))

function joined(units: readonly (string | null)[]): readonly LineRun[] {
  const runs: [string | null, number][] = []
  for (const line of units) {
    const last = runs.at(-1)
    if (last && last[0] === line) last[1] += 1
    else runs.push([line, 1])
  }
  return runs
}
