import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readSources } from '#server/imports/readSources.ts'
import type { KnownPage } from './assemblyPages.ts'

/** The ALTO of the demo's printed pages, one after another, as an import reads it. */
export async function altoPages(known: readonly KnownPage[]): Promise<SourcePage[]> {
  const pages: SourcePage[] = []
  for (const { name } of known) {
    const file = name.replace(/txt$/u, 'alto.xml')
    const bytes = readFileSync(path.join(import.meta.dirname, '../seeds/print', file))
    const read = await readSources([{ name: file, bytes }])
    if (isRefusal(read)) throw new Error(`${file}: ${read.refused}`)
    pages.push(...read.pages.map(({ page }) => page))
  }
  return pages
}
