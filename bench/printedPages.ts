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

/** What a page was printed to: the text of its files, and its PDF, which is made when it is asked for. */
export type PageFiles = {
  readonly name: string
  readonly alto: string
  readonly text: string
  readonly truth: string
  readonly pdf: () => Uint8Array | null
}

async function pdfPage({ name, pdf }: PageFiles): Promise<SourcePage | null> {
  const bytes = pdf()
  const read = bytes && (await readPdf({ name: `${name}.pdf`, bytes }, 1))
  if (isRefusal(read)) throw new Error(`${name}.pdf: ${read.refused}`)
  return read?.pages[0]?.page ?? null
}

/** The PDF of a sheet is not committed: it is made of the layout that is, without the pictures, which hold no text. */
function pdfOf(name: string): Uint8Array | null {
  const sheet = demoSheets.find((one) => one.name === name)
  return sheet ? toPdf([{ ...setSheet(sheet, keptLayout(name)), pictures: [] }], name) : null
}

/** The printed pages of a folder. */
export function pageFilesOf(folder: string): PageFiles[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((file) => file.endsWith('.alto.xml'))
  return names.sort().map((file) => {
    const name = file.replace('.alto.xml', '')
    const read = (end: string): string => readFileSync(path.join(folder, name + end), 'utf8')
    return { name, alto: read('.alto.xml'), text: read('.txt'), truth: read('.truth.json'), pdf: () => pdfOf(name) }
  })
}

export type PrintedFrom = 'alto' | 'across' | 'pdf' | 'text' | WrittenFormat

/** Printed pages, from their ALTO, from files that are made of it, or from their raw text. */
export async function printedPages(files: readonly PageFiles[], from: PrintedFrom): Promise<PrintedPage[]> {
  const pages: PrintedPage[] = []
  for (const page of files) {
    const { name, alto: xml } = page
    const source = `${name}.alto.xml`
    const readers = {
      alto: () => altoPage(source, xml),
      across: async () => {
        const own = await altoPage(source, xml)
        return own && acrossArticles(own)
      },
      pdf: () => pdfPage(page),
      text: () => readPage(page.text, name),
      hocr: () => writtenPage('hocr', source, xml),
      page: () => writtenPage('page', source, xml),
      mets: () => writtenPage('mets', source, xml),
    }
    const read = await readers[from]()
    if (read) pages.push({ name, page: read, truth: JSON.parse(page.truth) as PageTruth })
  }
  return pages
}
