import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { alto } from '#domain/formats/alto/alto.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { demoSheets } from '#seeds/sheets/demoSheets.ts'
import { keptLayout } from '#seeds/sheets/keptLayouts.ts'
import { toPdf } from '#seeds/typesetting/print/toPdf.ts'
import { setSheet } from '#seeds/typesetting/sheet/setSheet.ts'
import { readPdf } from '#server/imports/pdf/readPdf.ts'
import { acrossArticles } from './acrossArticles.ts'
import { readPage, type PageTruth } from './assemblyPages.ts'
import { readAs, type WrittenFormat } from './printedAs.ts'

/** A page that the demo newspaper was set on, as read from one of its files, and its truth. */
export type PrintedPage = { readonly name: string; readonly page: SourcePage; readonly truth: PageTruth }

async function altoPage(source: string, text: string): Promise<SourcePage | null> {
  for await (const { page } of alto.parse(source, [text], { firstPage: 1 })) return page
  return null
}

/** The page as its ALTO has it, written in another format and read from that. */
async function writtenPage(format: WrittenFormat, file: string, text: string): Promise<SourcePage | null> {
  const page = await altoPage(file, text)
  return page && readAs(format, page, text)
}

/** The PDF of a sheet is not committed: it is made of the layout that is, without the pictures, which hold no text. */
async function pdfPage(name: string): Promise<SourcePage | null> {
  const sheet = demoSheets.find((one) => one.name === name)
  if (!sheet) return null
  const bytes = toPdf([{ ...setSheet(sheet, keptLayout(name)), pictures: [] }], name)
  const read = await readPdf({ name: `${name}.pdf`, bytes }, 1)
  if (isRefusal(read)) throw new Error(`${name}.pdf: ${read.refused}`)
  return read.pages[0]?.page ?? null
}

export type PrintedFrom = 'alto' | 'across' | 'pdf' | 'text' | WrittenFormat

/** The printed pages of a folder, from their ALTO, from files that are made of it, or from their raw text. */
export async function printedPages(folder: string, from: PrintedFrom): Promise<PrintedPage[]> {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.alto.xml'))
        .sort()
    : []
  const pages: PrintedPage[] = []
  for (const file of names) {
    const name = file.replace('.alto.xml', '')
    const read = (end: string): string => readFileSync(path.join(folder, name + end), 'utf8')
    const readers = {
      alto: () => altoPage(file, read('.alto.xml')),
      across: async () => {
        const page = await altoPage(file, read('.alto.xml'))
        return page && acrossArticles(page)
      },
      pdf: () => pdfPage(name),
      text: () => readPage(read('.txt'), name),
      hocr: () => writtenPage('hocr', file, read('.alto.xml')),
      page: () => writtenPage('page', file, read('.alto.xml')),
      mets: () => writtenPage('mets', file, read('.alto.xml')),
    }
    const page = await readers[from]()
    if (page) pages.push({ name, page, truth: JSON.parse(read('.truth.json')) as PageTruth })
  }
  return pages
}
