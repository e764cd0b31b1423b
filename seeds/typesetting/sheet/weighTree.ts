import type { Setting, Story } from './modules.ts'
import type { Tree } from './tree.ts'

/** Where a story stands: columns and rows of the page's grid, from its corner. */
export type Placed = {
  readonly story: number
  readonly column: number
  readonly columns: number
  readonly row: number
  readonly rows: number
}

export type Weighing = {
  readonly rows: number
  readonly columns: number
  readonly stories: readonly Story[]
  readonly settings: (story: number, columns: number) => ReadonlyMap<number, Setting>
  readonly tables: Map<string, Float64Array>
}

/** Rows of white between what stands above and what stands below. */
export const stackGap = 1
const perRowLeft = 5
const perRowOver = 9

/** What each height costs a tree at a width; heights go beyond the page, so that what is too high can be told from worse. */
function tableOf(tree: Tree, columns: number, weighing: Weighing): Float64Array {
  const key = keyOf(tree, columns)
  const known = weighing.tables.get(key)
  if (known) return known
  const table = makeTable(tree, columns, weighing)
  if (weighing.tables.size > 60_000) weighing.tables.clear()
  weighing.tables.set(key, table)
  return table
}

function keyOf(tree: Tree, columns: number): string {
  if ('story' in tree) return `${tree.story}/${columns}`
  if (tree.cut === 'stack') return `(${keyOf(tree.first, columns)}-${keyOf(tree.second, columns)})`
  return `(${keyOf(tree.first, tree.columns)}|${keyOf(tree.second, columns - tree.columns)})`
}

function makeTable(tree: Tree, columns: number, weighing: Weighing): Float64Array {
  const most = Math.ceil(weighing.rows * 1.5)
  const table = new Float64Array(most + 1).fill(Infinity)
  if ('story' in tree) {
    for (const [rows, { cost }] of weighing.settings(tree.story, columns)) if (rows <= most) table[rows] = cost
    for (let rows = 1; rows <= most; rows++)
      table[rows] = Math.min(table[rows] ?? Infinity, (table[rows - 1] ?? Infinity) + perRowLeft)
    return table
  }
  if (tree.cut === 'row') {
    const one = tableOf(tree.first, tree.columns, weighing)
    const other = tableOf(tree.second, columns - tree.columns, weighing)
    return table.map((_, rows) => (one[rows] ?? Infinity) + (other[rows] ?? Infinity))
  }
  const one = tableOf(tree.first, columns, weighing)
  const other = tableOf(tree.second, columns, weighing)
  for (let above = 1; above <= most; above++) {
    const cost = one[above] ?? Infinity
    if (cost === Infinity) continue
    for (let below = 1; above + below + stackGap <= most; below++) {
      const sum = cost + (other[below] ?? Infinity)
      const rows = above + below + stackGap
      if (sum < (table[rows] ?? Infinity)) table[rows] = sum
    }
  }
  return table
}

export type Weighed = {
  readonly cost: number
  readonly rows: number
  readonly tree: Tree
  readonly placed: readonly Placed[]
}

/** What a tree costs on its page, and where everything stands then. */
export function weighTree(tree: Tree, weighing: Weighing): Weighed {
  const table = tableOf(tree, weighing.columns, weighing)
  let best = weighing.rows
  const at = (rows: number) => (table[rows] ?? Infinity) + perRowOver * Math.abs(rows - weighing.rows)
  for (let rows = 1; rows < table.length; rows++) if (at(rows) < at(best)) best = rows
  if (at(best) === Infinity) return { cost: Infinity, rows: best, tree, placed: [] }
  const placed = place(tree, { story: 0, column: 0, columns: weighing.columns, row: 0, rows: best }, weighing)
  return { cost: at(best) + orderCost(placed, weighing), rows: best, tree, placed }
}

function place(tree: Tree, within: Placed, weighing: Weighing): Placed[] {
  if ('story' in tree) return [{ ...within, story: tree.story }]
  const { column, columns, row, rows } = within
  if (tree.cut === 'row') {
    const [one, other] = [tree.columns, columns - tree.columns]
    return [
      ...place(tree.first, { ...within, columns: one }, weighing),
      ...place(tree.second, { ...within, column: column + one, columns: other }, weighing),
    ]
  }
  const above = tableOf(tree.first, columns, weighing)
  const below = tableOf(tree.second, columns, weighing)
  let cut = 1
  const at = (high: number) => (above[high] ?? Infinity) + (below[rows - stackGap - high] ?? Infinity)
  for (let high = 1; high < rows - stackGap; high++) if (at(high) < at(cut)) cut = high
  return [
    ...place(tree.first, { ...within, rows: cut }, weighing),
    ...place(tree.second, { ...within, row: row + cut + stackGap, rows: rows - stackGap - cut }, weighing),
  ]
}

/** The lead stands at the head of the page and is the widest; notices and advertisements stand at its foot. */
function orderCost(placed: readonly Placed[], { rows, columns, stories }: Weighing): number {
  let cost = 0
  for (const { story, row, rows: high, columns: wide } of placed) {
    const { place, frame, level } = stories[story] as Story
    if (place.hint === 'lead') cost += row * 2 + Math.max(0, columns * 0.62 - wide) * 14
    else if (place.hint === 'second') cost += (row / rows) * 2
    else if (frame === 'thin' || frame === 'thick' || frame === 'mourning') cost += (1 - (row + high) / rows) * 3
    if (level === 'second' && wide === 1) cost += 4
    // Neither a needle nor a strip.
    cost += Math.max(0, high / wide / 22 - 1) * 2
  }
  return cost + bumpingCost(placed, stories)
}

/** Two headlines side by side on one line are read as one. */
function bumpingCost(placed: readonly Placed[], stories: readonly Story[]): number {
  let cost = 0
  for (const one of placed)
    for (const other of placed) {
      if (one.row !== other.row || one.column + one.columns !== other.column) continue
      const [left, right] = [stories[one.story], stories[other.story]]
      if (left?.level === right?.level && left?.frame === right?.frame) cost += 1.2
    }
  return cost
}
