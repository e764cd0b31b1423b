import type { Assembly } from '#domain/assembly/assembly.ts'
import { sectionNameOf } from '#domain/pages/sectionNameOf.ts'
import type { Problem, SourceLine, SourcePage, StatedArticle } from '#domain/source/sourcePage.ts'
import type { Prisma } from '../database/generated/client.ts'
import { blockColumn, lineColumns } from './lineColumns.ts'
import type { LineKeys } from './lineKeys.ts'
import type { ImportedPage } from './imported.ts'

/** Rises when the same bytes would give other lines. */
const importerVersion = 1

type PageRows = {
  readonly pages: Prisma.PageCreateManyInput[]
  readonly sources: Prisma.SourceCreateManyInput[]
}

/** The rows of an issue's pages and their sources. */
export function pageRows(
  issueId: string,
  pages: readonly ImportedPage[],
  keys: LineKeys,
  assembly: Assembly,
  importedById: string | null,
  stated: readonly StatedArticle[] = [],
): PageRows {
  const rows: PageRows = { pages: [], sources: [] }
  for (const [at, imported] of pages.entries()) {
    const { label, sequence, page } = imported
    const { pageId = '', sourceId = '' } = keys.pages[at] ?? {}
    const sectionName = page.sectionName ?? readSectionName(assembly, keys, at)
    rows.pages.push({ id: pageId, issueId, sequence, label, sectionName, currentSourceId: sourceId })
    rows.sources.push(sourceRow(imported, keys, at, { importedById, stated }))
  }
  return rows
}

/** The row of one page's source; the page by its index. */
export function sourceRow(
  imported: ImportedPage,
  keys: LineKeys,
  page: number,
  { importedById, stated }: { readonly importedById: string | null; readonly stated: readonly StatedArticle[] },
): Prisma.SourceCreateManyInput {
  const { pageId = '', sourceId = '' } = keys.pages[page] ?? {}
  const place = { id: sourceId, pageId, importedById }
  return { ...place, ...sourceColumns(imported), stated: statedOn(stated, keys, page) }
}

/** The rows of one page's lines; the page by its index. */
export function lineRows(lines: readonly SourceLine[], keys: LineKeys, page: number): Prisma.LineCreateManyInput[] {
  const { pageId = '', sourceId = '' } = keys.pages[page] ?? {}
  return lines.map((line, index) => {
    const place = { id: `${sourceId}.${index + 1}`, pageId, sourceId, ordinal: index + 1 }
    return { ...place, ...lineColumns(line) }
  })
}

/** What the source states of a page's articles: those that have lines on it, with these lines alone. */
function statedOn(stated: readonly StatedArticle[], { lines }: LineKeys, page: number): Prisma.InputJsonArray {
  return stated.flatMap(({ id, title, authors, advertisement, lines: own }) => {
    const here = own.flatMap(({ line, part }) => {
      const kept = lines.get(line)
      return kept?.page === page ? [{ line: kept.id, part }] : []
    })
    if (here.length === 0) return []
    return [{ id, title, authors: [...authors], lines: here, ...(advertisement ? { advertisement } : {}) }]
  })
}

function sourceColumns({ file, page, format, encoding, sha256, storageKey, problems }: ImportedPage) {
  const told = problems.map((problem: Problem) => ({ ...problem, values: { ...problem.values } }))
  const kept = { fileName: file.name, format, encoding, sha256, storageKey, importerVersion }
  const { width = null, height = null } = roundedSize(page)
  return { ...kept, problems: told, blocks: blockColumn(page.blocks), width, height }
}

const roundedSize = ({ size }: SourcePage): { readonly width?: number; readonly height?: number } =>
  size ? { width: Math.round(size.width), height: Math.round(size.height) } : {}

/** From the lines that the assembly took for the page's folio. */
function readSectionName({ unassigned }: Assembly, { lines }: LineKeys, page: number): string | null {
  for (const { segment, reason } of unassigned) {
    const line = reason === 'folio' ? lines.get(segment.split(':')[0] ?? '') : undefined
    const name = line?.page === page ? sectionNameOf(line.text) : null
    if (name) return name
  }
  return null
}
