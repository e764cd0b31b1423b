import { isLetter } from '#domain/text/characters.ts'
import { isLetterSpaced } from '#domain/text/letterSpacing.ts'

/** Cells of a row and rows of a table, at least. */
const [fewestCells, fewestRows] = [3, 3]

const cellsOf = (text: string): string[] => text.trim().split(/\s+/u)
/** Pages that run down set their figures in Chinese numerals. */
const holdsFigure = (text: string): boolean => /[0-9０-９]|[〇○零一二三四五六七八九十百千]{2}/u.test(text)

/** A space that stands between two characters of one kind: the extraction of a page puts spaces beside figures, not there. */
const printedSpace = /[0-9０-９]\s+[0-9０-９]|\p{Script=Han}\s+\p{Script=Han}|\u3000/u

/** True of a line of cells: running text has a point or fewer spaces, and words of Latin script are no cells. */
function isCells(text: string): boolean {
  const cells = cellsOf(text)
  if (cells.length < fewestCells || /[，。；！？]/u.test(text)) return false
  if (isLetterSpaced(text)) return false
  const words = cells.filter((cell) => isLetter(cell.slice(0, 1))).length
  return words * 2 <= cells.length || !/[a-z]{2}/u.test(text)
}

/** True of the titles of columns: as many cells, none of them a figure. */
const isTitleRow = (text: string, below: string): boolean =>
  !/[，。；！？：:]/u.test(text) && Math.abs(cellsOf(text).length - cellsOf(below).length) <= 2

/** True of lines that are rows by themselves: most hold figures, and some a space that was surely printed. */
function isTable(rows: readonly string[]): boolean {
  const figures = rows.filter(holdsFigure).length
  const printed = rows.filter((row) => printedSpace.test(row)).length
  return rows.length >= fewestRows && figures * 2 >= rows.length && printed * 3 >= rows.length
}

/**
 * The lines of a page that are rows of a table, by index: those with tabs, and three or more in a row whose cells spaces
 * part. Blank lines between them do not count.
 */
export function tableRows(lines: readonly { readonly text: string }[]): ReadonlySet<number> {
  const found = new Set(lines.flatMap(({ text }, at) => (text.includes('\t') ? [at] : [])))
  const printed = lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [{ text, at }]))
  for (let from = 0; from < printed.length; from++) {
    let to = from
    while (to < printed.length && isCells(printed[to]?.text ?? '')) to++
    const rows = printed.slice(from, to)
    if (isTable(rows.map(({ text }) => text))) {
      for (const { at } of rows) found.add(at)
      const [above, first] = [printed[from - 1], rows[0]]
      const titles = above !== undefined && first !== undefined && cellsOf(above.text).length >= fewestCells
      if (titles && first.at - above.at === 1 && isTitleRow(above.text, first.text)) found.add(above.at)
    }
    from = Math.max(from, to - 1)
  }
  return found
}
