import { takeLine } from './takeLine.ts'

/** A column of the body: its measure in cells, how many lines it holds (the last one holds the rest). */
export type Column = {
  readonly measure: number
  readonly lines?: number
  /** Whether a blank line follows its foot, as text extraction leaves one; true when left out. */
  readonly gap?: boolean
}

export type Setting = {
  readonly columns: readonly Column[]
  /** Cells by which the first line of a paragraph is shorter: the indent is printed, and lost in the raw text. */
  readonly indent?: number
  /** Whether the first paragraph began on another page, so that it has no indent here. */
  readonly continues?: boolean
}

/**
 * Lines of a body as raw text has them: hard wraps at the measure of each column, a blank line after a paragraph, at the
 * foot of a column even in mid-sentence, and before a line that begins with a quotation mark (it is set hanging).
 */
export function setBody(paragraphs: readonly string[], { columns, indent = 2, continues = false }: Setting): string[] {
  const lines: string[] = []
  let column = 0
  let used = 0
  const blank = () => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    let rest = paragraph
    while (rest !== '') {
      const { measure, lines: height, gap = true } = columns[column] ?? { measure: 16 }
      const begins = rest.length === paragraph.length
      const indented = begins && !(index === 0 && continues)
      const line = takeLine(rest, indented ? measure - indent : measure)
      if (!begins && line.startsWith('“')) blank()
      lines.push(line)
      rest = rest.slice(line.length)
      used++
      if (height === undefined || used < height || column === columns.length - 1) continue
      column++
      used = 0
      if (gap) blank()
    }
    blank()
  }
  if (lines.at(-1) === '') lines.pop()
  return lines
}
