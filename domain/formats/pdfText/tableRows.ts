import type { FramedRun } from './frame.ts'
import type { RunLine } from './gatherLines.ts'

/** A line of a page: its runs, and at which of them a cell of a table begins after the first. */
export type CellLine = { readonly runs: RunLine; readonly cells: ReadonlySet<number> }

/** White between two cells, in parts of the type's size: in Latin type words of a justified line may stand so far apart. */
const between = { han: 0.6, latin: 1 }
/** Rows of cells that are a table, at least, and cells of each. */
const rows = 3
const cellsLeast = 3
/** A cell is short, in parts of the type's size: lines of columns side by side are not. */
const longest = 12
const usual = 6
/** How far below the row before the next one may stand. */
const furthest = 3.2

const endOf = ({ along, run }: FramedRun): number => along + run.length
const sizeOf = (a: FramedRun, b: FramedRun): number => Math.max(a.run.size, b.run.size)
const none: ReadonlySet<number> = new Set()

type Cell = { readonly from: number; readonly to: number }
type Row = { readonly runs: FramedRun[]; readonly starts: ReadonlySet<number>; readonly cells: readonly Cell[] }

/** Lines drawn one after the other from left to right on one baseline. */
function onBaseline(lines: readonly RunLine[], from: number): RunLine[] {
  const found: RunLine[] = []
  for (let at = from; at < lines.length; at++) {
    const [line, last] = [lines[at], found.at(-1)?.at(-1)]
    const first = line?.[0]
    if (!line || !first) break
    if (last) {
      const size = sizeOf(last, first)
      if (last.run.angle !== first.run.angle || last.run.vertical !== first.run.vertical) break
      if (Math.abs(last.across - first.across) > 0.35 * size || first.along < endOf(last)) break
    }
    found.push(line)
  }
  return found
}

/** The cells of runs on one baseline; null where they are no row of a table. */
function rowOf(lines: readonly RunLine[]): Row | null {
  const runs = lines.flat()
  const starts = new Set<number>()
  const cells: Cell[] = []
  runs.forEach((run, at) => {
    const before = runs[at - 1]
    const cell = cells.at(-1)
    const isHan = /\p{sc=Han}/u.test(`${before?.run.text ?? ''}${run.run.text}`)
    const gap = before ? (run.along - endOf(before)) / sizeOf(before, run) : Infinity
    if (before && cell && gap < (isHan ? between.han : between.latin)) {
      cells[cells.length - 1] = { from: cell.from, to: endOf(run) }
      return
    }
    if (before) starts.add(at)
    cells.push({ from: run.along, to: endOf(run) })
  })
  const size = Math.max(...runs.map(({ run }) => run.size))
  const lengths = cells.map(({ from, to }) => (to - from) / size)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const isRow = cells.length >= cellsLeast && Math.max(...lengths) <= longest && mean <= usual
  return isRow && !isJustified(cells, size) ? { runs, starts, cells } : null
}

/** Words that stand evenly apart fill the measure of a column. */
function isJustified(cells: readonly Cell[], size: number): boolean {
  const gaps = cells.slice(1).map(({ from }, at) => from - (cells[at]?.to ?? from))
  return Math.max(...gaps) - Math.min(...gaps) < 0.2 * size && Math.max(...gaps) < 4 * size
}

/** True where the second row stands below the first and most of its cells below cells of it. */
function goesOn(above: Row, below: Row): boolean {
  const [a, b] = [above.runs[0], below.runs[0]]
  if (!a || !b) return false
  const size = sizeOf(a, b)
  const step = (b.across - a.across) / size
  if (step < 0.5 || step > furthest || Math.abs(above.cells.length - below.cells.length) > 1) return false
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 0.6 * size
  const isBelow = (cell: Cell): boolean =>
    above.cells.some(
      ({ from, to }) => near(from, cell.from) || near(to, cell.to) || near((from + to) / 2, (cell.from + cell.to) / 2),
    )
  return below.cells.filter(isBelow).length >= 0.6 * below.cells.length
}

/** Puts the cells of tables together into rows; all other lines stay as they are. */
export function tableRows(lines: readonly RunLine[]): CellLine[] {
  const made: CellLine[] = []
  for (let at = 0; at < lines.length;) {
    const table: Row[] = []
    let next = at
    for (;;) {
      const cells = onBaseline(lines, next)
      const row = rowOf(cells)
      const last = table.at(-1)
      if (!row || (last && !goesOn(last, row))) break
      table.push(row)
      next += cells.length
    }
    if (table.length >= rows) {
      made.push(...table.map(({ runs, starts }) => ({ runs, cells: starts })))
      at = next
    } else {
      const line = lines[at]
      if (line) made.push({ runs: line, cells: none })
      at++
    }
  }
  return made
}
