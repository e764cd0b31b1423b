import type { SourcePage, StatedArticle } from '#domain/source/sourcePage.ts'
import { joinStated, type StatedOnPage } from '#domain/source/statedOnPage.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { PageFile } from './pageFile.ts'
import { readFiles, type ReadEnd, type ReadFrom } from './readFiles.ts'

/** A page as it was read. */
export type ReadPage = ReadFrom & { readonly page: SourcePage }

export type ReadSources = Omit<ReadEnd, 'pages'> & {
  readonly pages: readonly ReadPage[]
  readonly stated: readonly StatedArticle[]
}

/** Reads files whose pages all may stand in memory; refuses what `readFiles` refuses. */
export async function readSources(files: readonly PageFile[]): Promise<ReadSources | Refusal> {
  const pages: SourcePage[] = []
  const parts: StatedOnPage[] = []
  const page = (one: SourcePage, stated: readonly StatedOnPage[]): void => {
    pages.push(one)
    parts.push(...stated)
  }
  const read = await readFiles(files, { page, stated: (_, stated) => void parts.push(...stated) })
  if (isRefusal(read)) return read
  const whole = read.pages.flatMap((from, at) => {
    const page = pages[at]
    return page ? [{ ...from, page }] : []
  })
  return { ...read, pages: whole, stated: joinStated(parts) }
}
