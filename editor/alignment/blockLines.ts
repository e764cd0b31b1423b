import type { Mark, Node } from '@tiptap/pm/model'

/** A stretch of a block's text, in UTF-16 units, and the id of the printed line it is tied to; null where to none. */
export type LineRun = readonly [line: string | null, length: number]
export type LineRuns = readonly LineRun[]

/** The attribute of each block of text that ties it to printed lines; the stored body has marks in its place. */
export const linesAttribute = 'lines'

const none: LineRuns = []

/** The runs of a block's text from its start; what stands behind the last of them has no line. */
export const linesOf = (block: Node): LineRuns => (block.attrs[linesAttribute] as LineRuns | undefined) ?? none

/** The block with these lines in the place of its own. */
export const withLines = (block: Node, lines: LineRuns): Node =>
  block.type.create({ ...block.attrs, [linesAttribute]: lines }, block.content, block.marks)

export const lengthOf = (runs: LineRuns): number => runs.reduce((sum, [, length]) => sum + length, 0)

/** One form for runs that mean the same: neighbours of one line joined, nothing behind the last line. */
export function tidyRuns(runs: LineRuns): LineRuns {
  const tidy: [string | null, number][] = []
  for (const [line, length] of runs) {
    const last = tidy.at(-1)
    if (length === 0) continue
    if (last && last[0] === line) last[1] += length
    else tidy.push([line, length])
  }
  if (tidy.at(-1)?.[0] === null) tidy.pop()
  return tidy.length > 0 ? tidy : none
}

/** The runs between two offsets, of that length exactly. */
export function cutRuns(runs: LineRuns, from: number, to: number): LineRuns {
  const cut: LineRun[] = []
  let at = 0
  for (const [line, length] of runs) {
    const end = at + length
    if (end > from && at < to) cut.push([line, Math.min(end, to) - Math.max(at, from)])
    at = end
  }
  const beyond = to - Math.max(at, from)
  return beyond > 0 ? [...cut, [null, beyond]] : cut
}

/** The line of the character behind an offset; null where it has none, or there is none. */
export function lineIn(runs: LineRuns, offset: number): string | null {
  let at = 0
  for (const [line, length] of runs) {
    if (offset >= at && offset < at + length) return line
    at += length
  }
  return null
}

/** The line that a text carries by a mark: on its way through the clipboard, and in the stored body. */
export function lineOfMarks(marks: readonly Mark[]): string | null {
  const id: unknown = marks.find((mark) => mark.type.name === 'line')?.attrs.id
  return typeof id === 'string' ? id : null
}
