import type { LaidLine } from '#domain/pages/layout.ts'
import type { Transaction } from '../database/db.ts'
import { lineParts, printedLine, type LaidPage, type LineRow } from './lineRow.ts'
import { loadDrawn } from './loadDrawn.ts'
import { readSizes, type LoadedLayout } from './loadLayout.ts'

/** A page as it is laid, with lines of other sources known that an act may add to it: where each will stand. */
export async function withLines(
  tx: Transaction,
  page: LaidPage,
  loaded: LoadedLayout,
  coming: readonly LaidLine[],
): Promise<LoadedLayout> {
  const places = new Map(coming.filter(({ line }) => !loaded.rows.has(line)).map(({ line, after }) => [line, after]))
  if (places.size === 0) return loaded
  const found = await tx.line.findMany({
    where: { id: { in: [...places.keys()] }, pageId: page.id },
    include: lineParts,
  })
  const rows = found.map((row): LineRow => ({ ...row, added: { after: places.get(row.id) ?? 0 } }))
  const sizes = new Map([...loaded.sizes, ...(await readSizes(tx, rows))])
  const { boxOf } = await loadDrawn(tx, page, sizes)
  return {
    ...loaded,
    sizes,
    rows: new Map([...loaded.rows, ...rows.map((row) => [row.id, row] as const)]),
    lines: new Map([...loaded.lines, ...rows.map((row) => [row.id, printedLine(row, boxOf(row))] as const)]),
  }
}
