import type { Problem } from '#domain/source/sourcePage.ts'
import type { ParsedPage, ParseOptions, Reading } from '../format.ts'
import { layPage } from '../layout/layPage.ts'
import { composeLine } from './composeLine.ts'
import { withoutTwins } from './drawnTwice.ts'
import { gatherBlocks } from './gatherBlocks.ts'
import { gatherLines } from './gatherLines.ts'
import type { PdfPage, PdfPageFailed } from './pdfRun.ts'
import { stoodUp } from './standing.ts'
import { tableRows } from './tableRows.ts'

/** A PDF that is opened elsewhere: its pages one by one, and whether its end is missing. */
export type PdfPages = AsyncIterable<PdfPage | PdfPageFailed> | Iterable<PdfPage | PdfPageFailed>

/** Lines, words and blocks from what the pages of a PDF draw. A page that holds no text stays a page, and says so. */
export async function* parsePdfText(
  source: string,
  pages: PdfPages,
  { firstPage, isCutOff }: Pick<ParseOptions, 'firstPage'> & { readonly isCutOff: boolean },
): Reading {
  const problem = (code: string, page: string | null, values: Problem['values']): Problem => ({
    ...{ source, page, line: null, code, values },
  })
  const problems: Problem[] = isCutOff ? [problem('pdfCutOff', null, {})] : []
  let ordinal = firstPage
  for await (const page of pages) {
    if ('failed' in page) {
      problems.push(
        problem(page.failed === 'broken' ? 'pdfPageBroken' : 'pdfPageTooLarge', null, { page: page.number }),
      )
      continue
    }
    yield readPage(page, ordinal++, source, (code, values) => problem(code, page.label, values))
  }
  return { stated: [], problems }
}

type Tell = (code: string, values: Problem['values']) => Problem

function readPage(page: PdfPage, ordinal: number, source: string, tell: Tell): ParsedPage {
  const { number, label, width, height } = page
  const { runs, left } = withoutTwins(page.runs)
  const lines = tableRows(gatherLines(stoodUp(runs))).flatMap((line) => composeLine(line) ?? [])
  const size = { width: Math.round(width), height: Math.round(height) }
  const laid = layPage({ source, label, size, blocks: gatherBlocks(lines) }, ordinal)
  const problems = [
    ...(left > 0 ? [tell('pdfDrawnTwice', { page: number, count: left })] : []),
    ...(lines.length === 0 ? [tell('pdfPageWithoutText', { page: number })] : []),
  ]
  return { page: laid.page, problems }
}
