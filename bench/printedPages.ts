import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { alto } from '#domain/formats/alto/alto.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import { readPage, type PageTruth } from './assemblyPages.ts'

/** A page that the demo newspaper was set on, as read from one of its files, and its truth. */
export type PrintedPage = { readonly name: string; readonly page: SourcePage; readonly truth: PageTruth }

async function altoPage(source: string, text: string): Promise<SourcePage | null> {
  for await (const { page } of alto.parse(source, [text], { firstPage: 1 })) return page
  return null
}

/** The printed pages of a folder, from their ALTO or from their raw text. */
export async function printedPages(folder: string, from: 'alto' | 'text'): Promise<PrintedPage[]> {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.alto.xml'))
        .sort()
    : []
  const pages: PrintedPage[] = []
  for (const file of names) {
    const name = file.replace('.alto.xml', '')
    const read = (end: string): string => readFileSync(path.join(folder, name + end), 'utf8')
    const page = from === 'alto' ? await altoPage(file, read('.alto.xml')) : readPage(read('.txt'), name)
    if (page) pages.push({ name, page, truth: JSON.parse(read('.truth.json')) as PageTruth })
  }
  return pages
}
