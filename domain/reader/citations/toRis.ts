import { oneLine, type Citation } from './citation.ts'

/** A reference in RIS, as reference managers take it in: one tag a line, lines ended as the format asks (CR LF). */
export function toRis(citation: Citation): string {
  const { authors, title, subtitle, newspaper, date, pages, number, edition } = citation
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', subtitle === null ? title : `${title}: ${subtitle}`],
    ['T2', newspaper],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', edition],
    ['IS', number],
    ['SP', pages[0]],
    ['EP', pages.length > 1 ? pages.at(-1) : null],
    ['SE', citation.section],
    ['C1', citation.column],
    ['LA', citation.language],
    ['UR', citation.address],
    ['Y2', citation.seen.replaceAll('-', '/')],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []))
  return `${lines.join('')}ER  - \r\n`
}
