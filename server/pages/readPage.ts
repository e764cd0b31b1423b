import { blockText } from '#domain/body/plainText.ts'
import type { PageArticle, PageView, PlacedLine } from '#domain/pages/pageView.ts'
import { emptyLedger } from '#domain/pages/countLedger.ts'
import { inLineOrder, lineOrder } from '#domain/source/lineOrder.ts'
import { may, maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { articleRow, articleRowColumns } from '../articles/articleRow.ts'
import { contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import type { Source } from '../database/generated/client.ts'
import type { PageSource } from '#domain/pages/readingRequests.ts'
import { boxesOf, cutPictures, facsimileOf, type LineBoxes } from '../facsimiles/deskFacsimile.ts'
import { readPrints } from '../facsimiles/readPrint.ts'
import type { LaidPage } from './lineRow.ts'
import { loadLayout } from './loadLayout.ts'
import { readReadingTexts } from './readReadingTexts.ts'
import { readLedgers } from './readLedgers.ts'

/** All that the Page screen shows: the lines of its current source, those added to them, and the articles made of them. */
export async function readPage(actor: Actor, pageId: string): Promise<PageView | Refusal> {
  if (!isId(pageId)) return refuse('notFound')
  const page = await db().page.findUnique({
    where: { id: pageId },
    include: {
      issue: { include: { publication: true, pages: { orderBy: { sequence: 'asc' } } } },
      sources: { orderBy: { importedAt: 'desc' }, include: { _count: { select: { lines: true } } } },
    },
  })
  if (!page || !maySee(actor, page.issue.publicationId)) return refuse('notFound')
  const { id, label, sectionName, issue, currentSourceId } = page
  const shown = (await readPrints([id])).get(id)
  return {
    ...{ id, label, sectionName },
    staffCredits: { words: page.staffCredits, isByHand: page.staffCreditsByHand },
    issue: {
      ...{ id: issue.id, date: toCalendarDate(issue.date) },
      ...{ publicationTitle: issue.publication.title, language: issue.publication.language },
    },
    source: sourceOf(page.sources.find((source) => source.id === currentSourceId)),
    sources: page.sources.map((source) => pageSource(source, currentSourceId)),
    ledger: (await readLedgers([id])).get(id) ?? emptyLedger,
    ...facsimileOf(shown),
    pictures: shown ? cutPictures(shown) : [],
    lines: await readLines(page, boxesOf(shown)),
    articles: await readArticles(id),
    version: (await loadLayout(db(), page)).version,
    mayLay: may(actor, 'layPage', issue.publicationId),
    siblings: issue.pages.map((sibling) => ({ id: sibling.id, label: sibling.label })),
  }
}

function sourceOf(
  source: { readonly fileName: string; readonly encoding: string; readonly importedAt: Date } | undefined,
): PageView['source'] {
  if (!source) return null
  const { fileName, encoding, importedAt } = source
  return { fileName, encoding, importedAt: importedAt.toISOString() }
}

type SourceRow = Source & { readonly _count: { readonly lines: number } }

const pageSource = ({ id, fileName, encoding, importedAt, _count }: SourceRow, current: string | null): PageSource => ({
  ...{ id, fileName, encoding, importedAt: importedAt.toISOString() },
  ...{ lines: _count.lines, isCurrent: id === current },
})

async function readLines({ id: pageId, currentSourceId }: LaidPage, boxes: LineBoxes): Promise<PlacedLine[]> {
  if (currentSourceId === null) return []
  const lines = await db().line.findMany({
    where: { pageId, OR: [{ sourceId: currentSourceId }, { added: { isNot: null } }] },
    include: {
      added: { select: { after: true } },
      source: { select: { fileName: true } },
      placements: { orderBy: { from: 'asc' } },
    },
  })
  const readings = await readReadingTexts({ pageId })
  return lines.sort(inLineOrder).map(({ placements, added, source, ...line }) => ({
    ...{ id: line.id, ordinal: lineOrder({ ...line, added }), text: line.text },
    ...{ reading: readings.get(line.id) ?? null, addedFrom: added && source.fileName },
    box: boxes.get(line.id) ?? null,
    stretches: placements.map(({ from, to, articleId, part, reason }) => ({ from, to, articleId, part, reason })),
  }))
}

async function readArticles(pageId: string): Promise<PageArticle[]> {
  const now = new Date()
  const rows = await db().article.findMany({
    where: { pages: { some: { pageId } }, goneAt: null },
    orderBy: [{ sequence: 'asc' }, { id: 'asc' }],
    select: { ...articleRowColumns, confidence: true },
  })
  const repairs = await countRepairs(rows.map(({ id }) => id))
  return rows.flatMap((row) => {
    if (!row.draft) return []
    const { kicker, headline, subheadline, columnTag, body } = contentOf(row.draft)
    const paragraphs = body.content.map((block) => ({ block: block.type, text: blockText(block) }))
    const counts = { confidence: row.confidence, repairs: repairs.get(row.id) ?? 0 }
    return [{ ...articleRow(row, now), kicker, headline, subheadline, columnTag, paragraphs, ...counts }]
  })
}

/** Repairs that stand, by article. */
async function countRepairs(articleIds: string[]): Promise<Map<string | null, number>> {
  const groups = await db().repair.groupBy({
    by: ['articleId'],
    where: { articleId: { in: articleIds }, state: 'accepted' },
    _count: true,
  })
  return new Map(groups.map(({ articleId, _count }) => [articleId, _count]))
}
