import type { ParsedEnd, ParsedPage } from '#domain/formats/format.ts'
import { parsePdfText } from '#domain/formats/pdfText/parsePdfText.ts'
import type { PdfPage, PdfPageFailed } from '#domain/formats/pdfText/pdfRun.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { sourceOf, type PageFile } from '../pageFile.ts'
import { isCutOff } from './mendPdf.ts'
import { largestPdf, mostPdfPages, openPdf, type Pdf } from './openPdf.ts'

/** A page of a PDF, and which of its pages it is, from 1. */
export type PdfParsed = ParsedPage & { readonly number: number }
export type PdfRead = { readonly pages: readonly PdfParsed[]; readonly end: ParsedEnd }

/** The mark stands at the beginning, or behind what some programs put before it. */
export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

/**
 * Reads the text layer of a PDF. Refuses one that is locked, one that cannot be read at all, and one without any text; what
 * else is wrong is a problem. Takes no more time and memory than `openPdf` gives it.
 */
export async function readPdf(pdfFile: PageFile, firstPage: number): Promise<PdfRead | Refusal> {
  const file = pdfFile.name
  const bytes = await sourceOf(pdfFile).read(largestPdf)
  if (bytes.length > largestPdf) return refuse('pdfTooLarge', { file, limit: largestPdf / 2 ** 20 })
  const pdf = await openPdf(bytes)
  if ('failed' in pdf) return refuse(pdf.failed === 'encrypted' ? 'pdfEncrypted' : 'pdfBroken', { file })
  try {
    if (pdf.pages > mostPdfPages) return refuse('pdfTooManyPages', { file, limit: mostPdfPages })
    const read = await gatherPages(pdf, file, { firstPage, isCutOff: isCutOff(bytes) })
    if (read.pages.length === 0) return refuse('pdfBroken', { file })
    return read.pages.some(({ page }) => page.lines.length > 0) ? read : refuse('pdfWithoutText', { file })
  } finally {
    pdf.close()
  }
}

async function gatherPages(pdf: Pdf, file: string, options: Parameters<typeof parsePdfText>[2]): Promise<PdfRead> {
  let number = 0
  async function* drawn(): AsyncGenerator<PdfPage | PdfPageFailed> {
    while (number < pdf.pages) yield pdf.textOf(++number)
  }
  const pages: PdfParsed[] = []
  const reading = parsePdfText(file, drawn(), options)
  for (;;) {
    const step = await reading.next()
    if (step.done) return { pages, end: step.value }
    pages.push({ ...step.value, number })
  }
}
