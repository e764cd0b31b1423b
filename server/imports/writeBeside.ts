import type { StatedArticle } from '#domain/source/sourcePage.ts'
import type { Tell } from '../act.ts'
import { actorId, type Acting } from '../actor.ts'
import type { Transaction } from '../database/db.ts'
import type { SourcesBeside } from './compareSources.ts'
import type { ImportedPage, IssueImported } from './imported.ts'
import { lineKeys } from './lineKeys.ts'
import type { LineSpool } from './lineSpool.ts'
import { lineRows, sourceRow } from './pageRows.ts'

/** Where the characters of a source that is not the page's own are: nowhere, until lines of it are taken over. */
const otherSource = 'otherSource'

/**
 * Writes files as other sources of pages that exist, beside those that the pages' texts were made of. Nothing of these texts
 * changes: a person chooses what to take over.
 */
export async function writeBeside(
  tx: Transaction,
  tell: Tell,
  acting: Acting,
  given: {
    readonly publicationId: string
    readonly found: SourcesBeside
    readonly pages: readonly ImportedPage[]
    readonly stated: readonly StatedArticle[]
    readonly linesOf: LineSpool['linesOf']
  },
): Promise<IssueImported> {
  const { publicationId, found, pages, stated, linesOf } = given
  const { issueId, beside } = found
  const drawn = lineKeys(pages)
  const pageIds = new Map(beside.map(({ at, pageId }) => [at, pageId]))
  const keys = { ...drawn, pages: drawn.pages.map((key, at) => ({ ...key, pageId: pageIds.get(at) ?? '' })) }
  let lines = 0
  for (const { at, pageId } of beside) {
    const page = pages[at]
    if (!page) continue
    await tx.source.create({ data: sourceRow(page, keys, at, { importedById: actorId(acting), stated }) })
    const rows = lineRows(await linesOf(page.page), keys, at)
    await tx.line.createMany({ data: rows })
    await tx.placement.createMany({ data: rows.flatMap(({ id, length }) => wholeAside(id, length)) })
    lines += rows.length
    const details = { sourceId: keys.pages[at]?.sourceId ?? '', file: page.file.name, lines: rows.length }
    await tell({ verb: 'sourceAdded', objectKind: 'page', objectId: pageId, publicationId, details })
  }
  const problems = beside.flatMap(({ at, label }) =>
    (pages[at]?.problems ?? []).map((problem) => ({ ...problem, page: label })),
  )
  return { issueId, unchanged: false, pages: 0, lines, articles: 0, beside: beside.length, problems }
}

const wholeAside = (lineId: string, length: number) =>
  length > 0 ? [{ lineId, from: 0, to: length, reason: otherSource }] : []
