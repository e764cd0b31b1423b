import type { Problem } from '#domain/source/sourcePage.ts'
import { altoPages } from '../alto/altoPages.ts'
import type { ParseOptions, Reading, TextChunks, TextFormat } from '../format.ts'
import { rootOf } from '../markup/rootOf.ts'
import { statedLines } from './metsLines.ts'
import { metsPackage } from './metsPackage.ts'

const looksLike = (head: string): boolean => rootOf(head)?.toLowerCase() === 'mets'

/** A METS package with ALTO pages: newspapers of libraries, with the articles that they state. */
export const mets: TextFormat = { name: 'mets', looksLike, isPackage: looksLike, parse }

async function* parse(source: string, chunks: TextChunks, { firstPage, open }: ParseOptions): Reading {
  const { pages, plans, problems: own, ...issue } = await metsPackage(source, chunks)
  const problems: Problem[] = [...own]
  const tell = (code: string, values: Problem['values']): void => {
    problems.push({ source, page: null, line: null, code, values })
  }
  let ordinal = firstPage
  for (const { file, href, label } of pages) {
    const opened = (await open?.(href)) ?? null
    if (!opened) {
      tell('packageFileMissing', { file: href })
      continue
    }
    const before = ordinal
    const read = altoPages(opened.name, opened.chunks, ordinal)
    let step = await read.next()
    for (; !step.done; step = await read.next()) {
      const { page, problems: ofPage, anchors } = step.value
      ordinal += 1
      const stated = statedLines(file, anchors, plans)
      yield { page: { ...page, label: page.label ?? label }, problems: ofPage, stated }
    }
    problems.push(...step.value)
    if (ordinal === before) tell('packageFileUnread', { file: href })
  }
  if (pages.length === 0) tell('packageWithoutPages', {})
  return { ...issue, stated: [], problems }
}
