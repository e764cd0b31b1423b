import { type SeedArticle, type SeedParagraph, textOf } from '../../articles/seedArticle.ts'
import { breakLines } from '../type/breakLines.ts'
import { type Face, widthOf } from '../type/face.ts'
import type { PageStyle } from './pageStyle.ts'
import type { Row } from './row.ts'
import { tableRows } from './tableRows.ts'

/** What a module prints of an article: all of its text, or what stands before or after the place where it jumps. */
export type Extract = {
  readonly article: SeedArticle
  readonly until?: string | undefined
  readonly from?: string | undefined
  /** Said at its end or its start: （下转第2版）. */
  readonly jumpLine?: string | undefined
}

/** The paragraphs of an extract, each with its role; the first one of a part that jumped in has no indent. */
export function paragraphsOf({ article, until, from }: Extract): readonly SeedParagraph[] {
  const texts = article.paragraphs.map(textOf)
  const cutAt = (words: string) => texts.findIndex((text) => text.includes(words))
  const start = from === undefined ? 0 : cutAt(from)
  const end = until === undefined ? texts.length - 1 : cutAt(until)
  return article.paragraphs.slice(start, end + 1).flatMap((paragraph, at) => {
    const text = textOf(paragraph)
    const first = from !== undefined && at === 0 ? text.indexOf(from) : 0
    const last = until !== undefined && start + at === end ? text.indexOf(until) : text.length
    const part = text.slice(first, last)
    if (part === '' && text !== '') return []
    return [typeof paragraph === 'string' ? part : { ...paragraph, text: part }]
  })
}

/** The rows of an extract in a column of a width, in pixels; null where a table is too wide for it. */
export function bodyRows(extract: Extract, width: number, style: PageStyle): readonly Row[] | null {
  const rows: Row[] = []
  const { size, families, language } = style
  const isEnglish = language === 'en'
  const body: Face = { family: families.body, weight: 400, size }
  const paragraphs = paragraphsOf(extract)
  const jump = () => rows.push(...jumpRows(extract, width, style))
  if (extract.from !== undefined) jump()
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? ''
    if (typeof paragraph !== 'string' && paragraph.role === 'tableRow') {
      let end = at
      while (roleOf(paragraphs[end + 1]) === 'tableRow') end++
      const table = tableRows(paragraphs.slice(at, end + 1).map(textOf), width, style)
      if (!table) return null
      rows.push(...table)
      at = end
    } else if (typeof paragraph !== 'string') rows.push(...roleRows(paragraph, paragraphs, width, style))
    else {
      const continues = at === 0 && (extract.from !== undefined || isEnglish)
      const indent = continues ? 0 : size * (isEnglish || style.isVertical ? 1 : 2)
      for (const line of breakLines(paragraph, { face: body, width, language, indent }))
        rows.push({ line, face: body, part: 'body' })
    }
    endParagraph(rows)
  }
  if (extract.until !== undefined) jump()
  return rows
}

function endParagraph(rows: Row[]): void {
  const last = rows.pop()
  if (last) rows.push({ ...last, ends: true })
}

const roleOf = (paragraph: SeedParagraph | undefined) => (typeof paragraph === 'object' ? paragraph.role : undefined)

function roleRows(
  { role, text }: Exclude<SeedParagraph, string>,
  all: readonly SeedParagraph[],
  width: number,
  { size, families, language }: PageStyle,
): Row[] {
  const body: Face = { family: families.body, weight: 400, size }
  if (role === 'subhead') {
    const face: Face = { family: families.aside, weight: 700, size: size * 1.06 }
    const lines = breakLines(text, { face, width, language, justified: false })
    return [blank(face), ...lines.map((line) => ({ line, face, part: 'body', isHead: true }) as const)]
  }
  if (role === 'verse') {
    const face: Face = { family: families.verse, weight: 400, size: size * 1.08 }
    if (text === '') return [blank(face)]
    const longest = Math.max(...all.filter((one) => roleOf(one) === 'verse').map((one) => widthOf(textOf(one), face)))
    const indent = Math.max(0, (width - longest) / 2)
    const measure = { face, width, language, indent, hang: Math.min(indent + size, width / 3), justified: false }
    return breakLines(text, measure).map((line) => ({ line, face, part: 'body' }))
  }
  const measure = { face: body, width, language, hang: size }
  return breakLines(text, measure).map((line) => ({ line, face: body, part: 'body' }))
}

const blank = (face: Face): Row => ({ line: null, face, part: 'body' })

function jumpRows({ jumpLine = '' }: Extract, width: number, { size, families, language }: PageStyle): Row[] {
  const face: Face = { family: families.aside, weight: 700, size: size * 0.94 }
  const room = Math.max(0, width - widthOf(jumpLine, face))
  const [line = null] = breakLines(jumpLine, { face, width, language, indent: jumpLine.includes('下') ? room : 0 })
  return [{ line, face, part: 'jumpLine' }]
}
