import { z } from 'zod'
import type {
  AsideReason,
  LaidArticle,
  LaidPart,
  LaidReading,
  PageLayout,
  PrintedLines,
  Stretch,
} from '#domain/pages/layout.ts'
import type { Refused } from '#domain/pages/refusedRepairs.ts'
import { tidyLayout } from '#domain/pages/tidyLayout.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { sizeOf } from '../facsimiles/sizeOf.ts'
import { sha256 } from '../storage/keepFile.ts'
import { lineParts, printedLine, type LaidPage, type LineRow, type SourceSizes } from './lineRow.ts'
import { loadDrawn } from './loadDrawn.ts'

const placementParts = { line: { include: lineParts } } as const
type PlacementRow = Prisma.PlacementGetPayload<{ include: typeof placementParts }>

/** A page as it is laid: its own lines, those that were added to it, and those that its articles have on other pages. */
export type LoadedLayout = {
  readonly layout: PageLayout
  readonly lines: PrintedLines
  readonly rows: ReadonlyMap<string, LineRow>
  readonly sizes: SourceSizes
  readonly refused: Refused
  /** What lines of other pages are read as; those of this page's are of its layout. */
  readonly readingsElsewhere: readonly LaidReading[]
  /** Names this layout; equal for equal layouts. */
  readonly version: string
}

/**
 * Reads how a page is laid: from the placements of its current source and of the lines that were added to it, and the zones
 * of the facsimile that it shows.
 */
export async function loadLayout(tx: Transaction, page: LaidPage): Promise<LoadedLayout> {
  const articles = await tx.article.findMany({
    where: { pages: { some: { pageId: page.id } }, goneAt: null },
    orderBy: [{ sequence: 'asc' }, { id: 'asc' }],
    select: { id: true, confidence: true },
  })
  const added = await tx.addedLine.findMany({ where: { pageId: page.id }, select: { lineId: true, after: true } })
  const placements = await readPlacements(
    tx,
    page.currentSourceId,
    articles.map(({ id }) => id),
    added.map(({ lineId }) => lineId),
  )
  const rows = new Map(placements.map(({ line }) => [line.id, line]))
  const sizes = await readSizes(tx, rows.values())
  const { boxOf, zones } = await loadDrawn(tx, page, sizes)
  const readings = await loadReadings(tx, page.id, rows)
  const lines: PrintedLines = new Map([...rows].map(([id, row]) => [id, printedLine(row, boxOf(row))]))
  const byArticle = Map.groupBy(placements, ({ articleId }) => articleId)
  const laid = articles.map(({ id, confidence }) => laidArticle(id, confidence, byArticle.get(id) ?? []))
  const aside = (byArticle.get(null) ?? []).map((row) => ({
    stretch: stretchOf(row),
    reason: (row.reason ?? 'unknown') as AsideReason,
    byHand: row.byHand,
  }))
  const laidLines = added.map(({ lineId, after }) => ({ line: lineId, after }))
  const layout = tidyLayout(lines, { articles: laid, aside, zones, readings: readings.here, added: laidLines })
  const readingsElsewhere = readings.elsewhere
  const pageIds = new Set([page.id, ...[...rows.values()].map(({ pageId }) => pageId)])
  const refused = await loadRefused(tx, [...pageIds])
  return { layout, lines, rows, sizes, refused, readingsElsewhere, version: sha256(JSON.stringify(layout)) }
}

/** What the boxes of lines count in. */
export async function readSizes(tx: Transaction, rows: Iterable<LineRow>): Promise<SourceSizes> {
  const ids = [...new Set([...rows].map(({ sourceId }) => sourceId))]
  const select = { id: true, width: true, height: true } as const
  const sources = await tx.source.findMany({ where: { id: { in: ids } }, select })
  return new Map(sources.map((source) => [source.id, sizeOf(source)]))
}

const stretches = z.array(z.object({ line: z.string(), from: z.number(), to: z.number() }))

/** What lines are read as: those of the page, and others that its articles have. */
async function loadReadings(tx: Transaction, pageId: string, rows: ReadonlyMap<string, LineRow>) {
  const sourceIds = [...new Set([...rows.values()].map(({ sourceId }) => sourceId))]
  const found = await tx.lineReading.findMany({ where: { line: { sourceId: { in: sourceIds } } } })
  const read = found.map(({ lineId, sourceId, stretches: kept }): LaidReading => {
    return { line: lineId, source: sourceId, stretches: stretches.parse(kept) }
  })
  const isHere = ({ line }: LaidReading): boolean => rows.get(line)?.pageId === pageId
  return { here: read.filter(isHere), elsewhere: read.filter((one) => rows.has(one.line) && !isHere(one)) }
}

/** What people refused of the repairs of pages. */
async function loadRefused(tx: Transaction, pageIds: string[]): Promise<Refused> {
  const of = { pageId: { in: pageIds } }
  const select = { rule: true, segments: true, before: true } as const
  const repairs = await tx.repair.findMany({ where: { ...of, state: 'rejected' }, select })
  const rules = await tx.rejectedRule.findMany({ where: of, select: { rule: true } })
  return { repairs, rules: rules.map(({ rule }) => rule) }
}

/** Asked for apart: for lines or articles at once the database would read all that there are. */
async function readPlacements(
  tx: Transaction,
  sourceId: string | null,
  articleIds: string[],
  addedIds: string[],
): Promise<PlacementRow[]> {
  const ask = { orderBy: [{ articleId: 'asc' as const }, { order: 'asc' as const }], include: placementParts }
  const ofLines = await tx.placement.findMany({ ...ask, where: { line: { sourceId: sourceId ?? '' } } })
  const ofAdded = await tx.placement.findMany({ ...ask, where: { lineId: { in: addedIds } } })
  const ofArticles = await tx.placement.findMany({ ...ask, where: { articleId: { in: articleIds } } })
  const known = new Set(articleIds)
  return [
    ...ofArticles,
    ...[...ofLines, ...ofAdded].filter(({ articleId }) => articleId === null || !known.has(articleId)),
  ]
}

const stretchOf = ({ lineId, from, to }: PlacementRow): Stretch => ({ line: lineId, from, to })

function laidArticle(id: string, confidence: number, rows: readonly PlacementRow[]): LaidArticle {
  const byPart = Map.groupBy(rows, ({ part, partIndex }) => `${part ?? 'body'} ${partIndex}`)
  const parts = [...byPart.values()].map((own): LaidPart => ({
    part: own[0]?.part ?? 'body',
    stretches: own.map(stretchOf),
  }))
  return { id, parts, confidence, byHand: rows.some(({ byHand }) => byHand) }
}
