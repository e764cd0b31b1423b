/** A row that a column may have, and what the pair is worth: more than nothing. */
export type Tie = { readonly row: number; readonly worth: number }

/**
 * Best assignment of rows to columns, one to one, by the sum of their worths. `columns` holds the ties of each column; a
 * pair without one is worth nothing. Gives the column of each of the `rows` rows, or -1. What hangs together by ties is
 * solved by itself, so that many small groups cost no more than their number.
 */
export function assign(rows: number, columns: readonly (readonly Tie[])[]): number[] {
  const result = new Array<number>(rows).fill(-1)
  for (const group of groupsOf(rows, columns)) {
    const [only] = group.columns
    if (group.rows.length === 1 && group.columns.length === 1) {
      result[group.rows[0] ?? 0] = only ?? -1
      continue
    }
    const placeOf = new Map(group.rows.map((row, at) => [row, at]))
    const worth = group.rows.map(() => new Array<number>(group.columns.length).fill(0))
    group.columns.forEach((column, at) => {
      for (const tie of columns[column] ?? []) {
        const own = worth[placeOf.get(tie.row) ?? -1]
        if (own) own[at] = tie.worth
      }
    })
    assignGroup(worth).forEach((at, row) => {
      if (at >= 0) result[group.rows[row] ?? 0] = group.columns[at] ?? -1
    })
  }
  return result
}

type Group = { readonly rows: number[]; readonly columns: number[] }

/** Rows and columns that hang together by ties; those without any are left out. */
function groupsOf(rows: number, columns: readonly (readonly Tie[])[]): Group[] {
  const parent = Int32Array.from({ length: rows }, (_, row) => row)
  const rootOf = (row: number): number => {
    let at = row
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? 0] ?? 0
    return at
  }
  for (const ties of columns) for (const { row } of ties) parent[rootOf(row)] = rootOf(ties[0]?.row ?? row)
  const groups = new Map<number, Group>()
  const tied = new Set(columns.flatMap((ties) => ties.map(({ row }) => row)))
  for (let row = 0; row < rows; row++) {
    if (!tied.has(row)) continue
    const root = rootOf(row)
    const group = groups.get(root)
    if (group) group.rows.push(row)
    else groups.set(root, { rows: [row], columns: [] })
  }
  columns.forEach((ties, column) => {
    const [first] = ties
    if (first) groups.get(rootOf(first.row))?.columns.push(column)
  })
  return [...groups.values()]
}

/** Kuhn–Munkres by shortest paths, O(n³): `worth` has a row for each row and the same number of columns in each. */
function assignGroup(worth: readonly (readonly number[])[]): number[] {
  const rows = worth.length
  const columns = worth[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const matching = newMatching(size, (row, column) => -Math.max(0, worth[row]?.[column] ?? 0))
  for (let row = 1; row <= size; row++) augment(matching, row)
  const result = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column++) {
    const row = (matching.match[column] ?? 0) - 1
    if (row >= 0 && row < rows && (worth[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1
  }
  return result
}

type Matching = {
  readonly size: number
  readonly cost: (row: number, column: number) => number
  /** Potentials of rows and columns. */
  readonly u: Float64Array
  readonly v: Float64Array
  /** The row of each column, from 1; 0 for none. */
  readonly match: Int32Array
  readonly way: Int32Array
}

const newMatching = (size: number, cost: Matching['cost']): Matching => ({
  size,
  cost,
  u: new Float64Array(size + 1),
  v: new Float64Array(size + 1),
  match: new Int32Array(size + 1),
  way: new Int32Array(size + 1),
})

/** Finds a column for a row by the shortest path over columns that are taken, and moves the rows along it. */
function augment(matching: Matching, row: number): void {
  const { size, match, way } = matching
  match[0] = row
  const least = new Float64Array(size + 1).fill(Infinity)
  const used = new Uint8Array(size + 1)
  let column = 0
  do {
    used[column] = 1
    column = relax(matching, column, least, used)
  } while ((match[column] ?? 0) !== 0)
  do {
    const before = way[column] ?? 0
    match[column] = match[before] ?? 0
    column = before
  } while (column !== 0)
}

/** Brings the costs up to date for one more column in the tree; gives the next nearest column. */
function relax(
  { size, cost, u, v, match, way }: Matching,
  column: number,
  least: Float64Array,
  used: Uint8Array,
): number {
  const from = match[column] ?? 0
  let delta = Infinity
  let next = 0
  for (let j = 1; j <= size; j++) {
    if (used[j]) continue
    const reduced = cost(from - 1, j - 1) - (u[from] ?? 0) - (v[j] ?? 0)
    if (reduced < (least[j] ?? Infinity)) {
      least[j] = reduced
      way[j] = column
    }
    if ((least[j] ?? Infinity) < delta) {
      delta = least[j] ?? Infinity
      next = j
    }
  }
  for (let j = 0; j <= size; j++) {
    if (used[j]) {
      const at = match[j] ?? 0
      u[at] = (u[at] ?? 0) + delta
      v[j] = (v[j] ?? 0) - delta
    } else least[j] = (least[j] ?? 0) - delta
  }
  return next
}
