import type { Problem, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import type { StatedOnPage } from '#domain/source/statedOnPage.ts'
import type { Prisma } from '../database/generated/client.ts'
import { blockColumn, lineColumns } from './lineColumns.ts'
import { keptLine, type PageKeys } from './lineKeys.ts'
import type { ImportedPage } from './imported.ts'

/** Rises when the same bytes would give other lines. */
const importerVersion = 1

/** The row of one page's source: `keys` of all pages, the page by its index. */
export function sourceRow(
  imported: ImportedPage,
  { page, stated }: { readonly page: SourcePage; readonly stated: readonly StatedOnPage[] },
  {
    keys,
    at,
    importedById,
  }: { readonly keys: readonly PageKeys[]; readonly at: number; readonly importedById: string | null },
): Prisma.SourceCreateManyInput {
  const { pageId = '', sourceId = '' } = keys[at] ?? {}
  const place = { id: sourceId, pageId, importedById }
  return { ...place, ...sourceColumns(imported, page), stated: statedOn(stated, keys) }
}

/** The rows of one page's lines. */
export function lineRows(lines: readonly SourceLine[], { pageId, sourceId }: PageKeys) {
  return lines.map((line, index) => {
    const place = { id: `${sourceId}.${index + 1}`, pageId, sourceId, ordinal: index + 1 }
    return { ...place, ...lineColumns(line) }
  })
}

/** What the source states of a page's articles. */
const statedOn = (stated: readonly StatedOnPage[], keys: readonly PageKeys[]): Prisma.InputJsonArray =>
  stated.map(({ stated: { id, title, authors, advertisement }, lines }) => ({
    ...{ id, title, authors: [...authors] },
    lines: [...lines].sort((a, b) => a.order - b.order).map(({ line, part }) => ({ line: keptLine(keys, line), part })),
    ...(advertisement ? { advertisement } : {}),
  }))

function sourceColumns({ file, format, encoding, sha256, storageKey, problems }: ImportedPage, page: SourcePage) {
  const told = problems.map((problem: Problem) => ({ ...problem, values: { ...problem.values } }))
  const kept = { fileName: file.name, format, encoding, sha256, storageKey, importerVersion }
  const { width = null, height = null } = roundedSize(page)
  return { ...kept, problems: told, blocks: blockColumn(page.blocks), width, height }
}

const roundedSize = ({ size }: SourcePage): { readonly width?: number; readonly height?: number } =>
  size ? { width: Math.round(size.width), height: Math.round(size.height) } : {}
