import type { ImportFile } from '../given/importFile.ts'
import { largestPdf, openPdf } from './openPdf.ts'

/** Pages of a PDF; 0 where it cannot be opened. One that a person named is read all the same, and refused in words. */
export async function countPdfPages(file: ImportFile): Promise<{ readonly pages?: number }> {
  const pdf = await openPdf(await file.read(largestPdf))
  if ('failed' in pdf) return file.isNamed ? {} : { pages: 0 }
  pdf.close()
  return { pages: pdf.pages }
}
