import type { ParseOptions, Reading, TextChunks, TextFormat } from '../format.ts'
import { rootOf } from '../markup/rootOf.ts'
import { altoPages } from './altoPages.ts'

/** ALTO, versions 1 to 4, in any name space or none. */
export const alto: TextFormat = { name: 'alto', looksLike: (head) => rootOf(head)?.toLowerCase() === 'alto', parse }

async function* parse(source: string, chunks: TextChunks, { firstPage }: ParseOptions): Reading {
  const pages = altoPages(source, chunks, firstPage)
  for (;;) {
    const step = await pages.next()
    if (step.done) return { stated: [], problems: step.value }
    const { page, problems } = step.value
    yield { page, problems }
  }
}
