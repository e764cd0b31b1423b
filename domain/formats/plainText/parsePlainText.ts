import type { Problem, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'

/** Longest line read as one, in UTF-16 units; a longer one is cut into pieces of this length, and a problem says so. */
export const longestLine = 10_000
/** Largest page read, in UTF-16 units. A longer text is refused. */
export const largestPage = 5_000_000

/** A page, or null when the text is refused; problems either way. */
export type PlainTextPage = { readonly page: SourcePage | null; readonly problems: readonly Problem[] }

/**
 * Reads the decoded text of one file as one page. Every line is kept, blank ones too, without its line end (CRLF, CR or
 * LF); a byte order mark at the start goes. Line ids count from 1 with the page's ordinal in the issue. Refuses a text
 * over `largestPage`; cuts lines over `longestLine`.
 */
export function parsePlainText(text: string, source: string, ordinal: number): PlainTextPage {
  const problem = (code: string, line: number | null, values: Problem['values']): Problem => ({
    source,
    page: null,
    line,
    code,
    values,
  })
  if (text.length > largestPage)
    return { page: null, problems: [problem('pageTooLarge', null, { size: text.length, limit: largestPage })] }
  const problems: Problem[] = []
  const lines: SourceLine[] = []
  const add = (line: string): void => {
    lines.push({ id: `p${ordinal}l${lines.length + 1}`, text: line, box: null, confidence: null })
  }
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  for (const line of body.split(/\r\n|\r|\n/u)) {
    if (line.length > longestLine)
      problems.push(problem('lineTooLong', lines.length + 1, { length: line.length, limit: longestLine }))
    for (let at = 0; at === 0 || at < line.length;) {
      const end = cutAt(line, at + longestLine)
      add(line.slice(at, end))
      at = Math.max(end, at + 1)
    }
  }
  return { page: { source, label: labelOf(lines), size: null, lines }, problems }
}

/** Never between the halves of a surrogate pair. */
function cutAt(line: string, wanted: number): number {
  if (wanted >= line.length) return line.length
  const code = line.charCodeAt(wanted)
  return code >= 0xdc00 && code <= 0xdfff ? wanted - 1 : wanted
}

/** The page's label as a folio line prints it: 第2版, A01版. Null when no line is one. */
function labelOf(lines: readonly SourceLine[]): string | null {
  for (const { text } of [...lines.slice(0, 6), ...lines.slice(-6)]) {
    if (text.length > 60 || /[，。]/u.test(text)) continue
    const match = /第\s*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}\s*版|(?<![A-Za-z0-9])[A-Z][0-9]{1,2}\s*版/u.exec(text)
    if (match) return match[0].replace(/\s+/gu, '')
  }
  return null
}
