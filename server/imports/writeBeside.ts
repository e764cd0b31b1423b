import { otherSource } from '#domain/pages/otherSource.ts'
import type { Tell } from '../act.ts'
import { actorId, type Acting } from '../actor.ts'
import type { Transaction } from '../database/db.ts'
import { insertRows } from '../database/insertRows.ts'
import type { SourcesBeside } from './compareSources.ts'
import type { ImportedPage, IssueImported } from './imported.ts'
import { pageKeys } from './lineKeys.ts'
import { lineRows, sourceRow } from './pageRows.ts'
import type { PageSpool } from './pageSpool.ts'

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
    readonly spool: PageSpool
  },
): Promise<IssueImported> {
  const { publicationId, found, pages, spool } = given
  const { issueId, beside } = found
  const pageIds = new Map(beside.map(({ at, pageId }) => [at, pageId]))
  const keys = pageKeys(pages).map((key, at) => ({ ...key, pageId: pageIds.get(at) ?? '' }))
  let lines = 0
  for (const { at, pageId } of beside) {
    const page = pages[at]
    const own = keys[at]
    if (!page || !own) continue
    const kept = await spool.read(at)
    // Not in bulk: where another import was first, this says so in a way that is told from a fault.
    await tx.source.create({ data: sourceRow(page, kept, { keys, at, importedById: actorId(acting) }) })
    const rows = lineRows(kept.page.lines, own)
    await insertRows(tx, 'Line', rows)
    await tx.placement.createMany({ data: rows.flatMap(({ id, length }) => wholeAside(id, length)) })
    lines += rows.length
    const details = { sourceId: own.sourceId, file: page.file.name, lines: rows.length }
    await tell({ verb: 'sourceAdded', objectKind: 'page', objectId: pageId, publicationId, details })
  }
  const problems = beside.flatMap(({ at, label }) =>
    (pages[at]?.problems ?? []).map((problem) => ({ ...problem, page: label })),
  )
  return { issueId, unchanged: false, pages: 0, lines, articles: 0, beside: beside.length, problems }
}

const wholeAside = (lineId: string, length: number) =>
  length > 0 ? [{ lineId, from: 0, to: length, reason: otherSource }] : []
