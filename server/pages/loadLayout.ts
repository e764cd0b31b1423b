import { z } from 'zod'
import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import type {
  AsideReason,
  LaidArticle,
  LaidPart,
  LaidReading,
  LaidZone,
  PageLayout,
  PrintedLines,
  Stretch,
} from '#domain/pages/layout.ts'
import type { Refused } from '#domain/pages/refusedRepairs.ts'
import { tidyLayout } from '#domain/pages/tidyLayout.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { drawnZone, drawnZones } from '../facsimiles/drawnZones.ts'
import { sha256 } from '../storage/keepFile.ts'

const placementParts = { line: { include: { page: { select: { sequence: true } } } } } as const
type PlacementRow = Prisma.PlacementGetPayload<{ include: typeof placementParts }>
export type LineRow = PlacementRow['line']

/** A page as it is laid: its own lines, and those that its articles have on other pages. */
export type LoadedLayout = {
  readonly layout: PageLayout
  readonly lines: PrintedLines
  readonly rows: ReadonlyMap<string, LineRow>
  readonly refused: Refused
  /** What lines of other pages are read as; those of this page's are of its layout. */
  readonly readingsElsewhere: readonly LaidReading[]
  /** Names this layout; equal for equal layouts. */
  readonly version: string
}

/** Reads how a page is laid: from the placements of its current source, and the zones of the facsimile that it shows. */
export async function loadLayout(
  tx: Transaction,
  page: {
    readonly id: string
    readonly currentSourceId: string | null
    readonly currentFacsimileId: string | null
  },
): Promise<LoadedLayout> {
  const articles = await tx.article.findMany({
    where: { pages: { some: { pageId: page.id } }, goneAt: null },
    orderBy: [{ sequence: 'asc' }, { id: 'asc' }],
    select: { id: true, confidence: true },
  })
  const placements = await readPlacements(
    tx,
    page.currentSourceId,
    articles.map(({ id }) => id),
  )
  const rows = new Map(placements.map(({ line }) => [line.id, line]))
  const { boxOf, zones } = await loadDrawn(tx, page)
  const readings = await loadReadings(tx, page.currentSourceId, rows)
  const lines: PrintedLines = new Map([...rows].map(([id, row]) => [id, printedLine(row, boxOf(row))]))
  const byArticle = Map.groupBy(placements, ({ articleId }) => articleId)
  const laid = articles.map(({ id, confidence }) => laidArticle(id, confidence, byArticle.get(id) ?? []))
  const aside = (byArticle.get(null) ?? []).map((row) => ({
    stretch: stretchOf(row),
    reason: (row.reason ?? 'unknown') as AsideReason,
    byHand: row.byHand,
  }))
  const layout = tidyLayout(lines, { articles: laid, aside, zones, readings: readings.here })
  const readingsElsewhere = readings.elsewhere
  const pageIds = new Set([page.id, ...[...rows.values()].map(({ pageId }) => pageId)])
  const refused = await loadRefused(tx, [...pageIds])
  return { layout, lines, rows, refused, readingsElsewhere, version: sha256(JSON.stringify(layout)) }
}

type Drawn = { readonly boxOf: (line: LineRow) => Box | null; readonly zones: readonly LaidZone[] }

/** Where the lines of the page's source stand on the facsimile that it shows, and the zones that are drawn there. */
async function loadDrawn(
  tx: Transaction,
  { currentSourceId, currentFacsimileId }: Parameters<typeof loadLayout>[1],
): Promise<Drawn> {
  const shown =
    currentFacsimileId === null
      ? null
      : await tx.facsimile.findUnique({ where: { id: currentFacsimileId }, include: { zones: drawnZones } })
  if (!shown) return { boxOf: () => null, zones: [] }
  const source = await tx.source.findUnique({
    where: { id: currentSourceId ?? '' },
    select: { width: true, height: true },
  })
  const size = source?.width && source.height ? { width: source.width, height: source.height } : null
  const fit = fitBoxes(size, shown, shown.transform)
  return {
    boxOf: ({ sourceId, box }) => (sourceId === currentSourceId && box ? fit(box as unknown as Box) : null),
    zones: shown.zones.map((row) => ({ ...drawnZone(row), article: row.articleId ?? '' })),
  }
}

const printedLine = (row: LineRow, box: Box | null) => ({
  ...{ text: row.text, order: orderOf(row) },
  ...(box ? { box } : {}),
})

const stretches = z.array(z.object({ line: z.string(), from: z.number(), to: z.number() }))

/** What lines are read as: those of the page's source, and others that its articles have. */
async function loadReadings(tx: Transaction, currentSourceId: string | null, rows: ReadonlyMap<string, LineRow>) {
  const sourceIds = [...new Set([...rows.values()].map(({ sourceId }) => sourceId))]
  const found = await tx.lineReading.findMany({ where: { line: { sourceId: { in: sourceIds } } } })
  const read = found.map(({ lineId, sourceId, stretches: kept }): LaidReading => {
    return { line: lineId, source: sourceId, stretches: stretches.parse(kept) }
  })
  const isHere = ({ line }: LaidReading): boolean => rows.get(line)?.sourceId === currentSourceId
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
async function readPlacements(tx: Transaction, sourceId: string | null, articleIds: string[]): Promise<PlacementRow[]> {
  const ask = { orderBy: [{ articleId: 'asc' as const }, { order: 'asc' as const }], include: placementParts }
  const ofLines = await tx.placement.findMany({ ...ask, where: { line: { sourceId: sourceId ?? '' } } })
  const ofArticles = await tx.placement.findMany({ ...ask, where: { articleId: { in: articleIds } } })
  const known = new Set(articleIds)
  return [...ofArticles, ...ofLines.filter(({ articleId }) => articleId === null || !known.has(articleId))]
}

/** Pages follow each other with a gap, so that no line of one counts as right before one of the next. */
const orderOf = ({ page, ordinal }: LineRow): number => page.sequence * 1_000_000 + ordinal

const stretchOf = ({ lineId, from, to }: PlacementRow): Stretch => ({ line: lineId, from, to })

function laidArticle(id: string, confidence: number, rows: readonly PlacementRow[]): LaidArticle {
  const byPart = Map.groupBy(rows, ({ part, partIndex }) => `${part ?? 'body'} ${partIndex}`)
  const parts = [...byPart.values()].map((own): LaidPart => ({
    part: own[0]?.part ?? 'body',
    stretches: own.map(stretchOf),
  }))
  return { id, parts, confidence, byHand: rows.some(({ byHand }) => byHand) }
}
