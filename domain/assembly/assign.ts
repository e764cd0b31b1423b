/**
 * Best assignment of rows to columns, one to one, by the sum of their worths (Kuhn–Munkres by shortest paths, O(n³)).
 * `worth` has a row for each row and the same number of columns in each; a row or column may stay free when every pair
 * left is worth nothing or less. Gives the column of each row, or -1.
 */
export function assign(worth: readonly (readonly number[])[]): number[] {
  const rows = worth.length
  const columns = worth[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const cost = (row: number, column: number): number => -Math.max(0, worth[row]?.[column] ?? 0)
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const match = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) augment(row, size, cost, u, v, match, way)
  const result = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= size; column++) {
    const row = (match[column] ?? 0) - 1
    if (row >= 0 && row < rows && column <= columns && (worth[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1
  }
  return result
}

function augment(
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  u: Float64Array,
  v: Float64Array,
  match: Int32Array,
  way: Int32Array,
): void {
  match[0] = row
  const least = new Float64Array(size + 1).fill(Infinity)
  const used = new Uint8Array(size + 1)
  let column = 0
  do {
    used[column] = 1
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
    column = next
  } while ((match[column] ?? 0) !== 0)
  do {
    const before = way[column] ?? 0
    match[column] = match[before] ?? 0
    column = before
  } while (column !== 0)
}
