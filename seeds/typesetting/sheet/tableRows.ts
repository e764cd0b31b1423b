import type { SetLine } from '../type/breakLines.ts'
import { advance, type Face, widthOf } from '../type/face.ts'
import type { Row } from './row.ts'
import type { PageStyle } from './pageStyle.ts'

/** The rows of a table whose cells are parted by tabs, its columns spread over the width; null where they do not fit. */
export function tableRows(
  texts: readonly string[],
  width: number,
  { size, families }: PageStyle,
): readonly Row[] | null {
  const cells = texts.map((text) => text.split('\t'))
  const faceAt = (scale: number, row: number): Face =>
    row === 0
      ? { family: families.aside, weight: 600, size: size * scale }
      : { family: families.body, weight: 400, size: size * scale }
  for (const scale of [1, 0.94, 0.88, 0.82]) {
    const widths = columnWidths(cells, (row) => faceAt(scale, row))
    const gaps = Math.max(1, widths.length - 1)
    const room = width - widths.reduce((sum, one) => sum + one, 0)
    if (room < gaps * size * 0.5) continue
    const gap = Math.min(room / gaps, size * 3.2)
    const margin = (room - gap * (widths.length - 1)) / 2
    return cells.map((row, at) => {
      const face = faceAt(scale, at)
      return { line: setCells(row, { widths, gap, margin, face }), face, part: 'table', isRuled: true }
    })
  }
  return null
}

function columnWidths(cells: readonly (readonly string[])[], face: (row: number) => Face): number[] {
  const count = Math.max(...cells.map((row) => row.length))
  return Array.from({ length: count }, (_, column) =>
    Math.max(...cells.map((row, at) => widthOf(row[column] ?? '', face(at)))),
  )
}

type Columns = {
  readonly widths: readonly number[]
  readonly gap: number
  readonly margin: number
  readonly face: Face
}

/** The first column is set to the left, the others are centred. */
function setCells(row: readonly string[], { widths, gap, margin, face }: Columns): SetLine {
  const starts: number[] = []
  let left = margin
  let end = margin
  for (const [at, cell] of row.entries()) {
    const width = widths[at] ?? 0
    let pen = left + (at === 0 ? 0 : (width - widthOf(cell, face)) / 2)
    if (at > 0) starts.push(end)
    for (const character of cell) {
      starts.push(pen)
      pen += advance(character, face)
    }
    end = pen
    left += width + gap
  }
  return { text: row.join(' '), starts, width: end }
}
