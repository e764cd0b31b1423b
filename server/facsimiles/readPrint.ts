import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import type { PagePrint, PrintLine } from '#domain/facsimiles/pageZones.ts'
import { lineOrder } from '#domain/source/lineOrder.ts'
import type { Box, SourceBlock } from '#domain/source/sourcePage.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { drawnZone, type ZoneRow } from './drawnZones.ts'
import { sizeOf } from './sizeOf.ts'

type PageRow = Readonly<Record<'pageId' | 'id' | 'sha256' | 'storageKey', string>> & {
  readonly width: number
  readonly height: number
  readonly transform: Prisma.JsonValue
  readonly zones: readonly ZoneRow[] | null
  readonly sourceWidth: number | null
  readonly sourceHeight: number | null
  readonly blocks: readonly SourceBlock[] | null
}
type LineRow = {
  readonly pageId: string
  /** Behind which line of the page's own source it stands, and what its box counts in, where it was added to them. */
  readonly after: number | null
  readonly width: number | null
  readonly height: number | null
  readonly id: string
  readonly ordinal: number
  readonly text: string
  readonly box: Box | null
  readonly vertical: boolean | null
  readonly placements: readonly PlacementRow[] | null
}
type PlacementRow = {
  readonly from: number
  readonly to: number
  readonly articleId: string | null
  readonly part: string | null
  readonly reason: string | null
}

const any = Prisma.sql`true`
/** Pages that show a facsimile, of issues that `where` holds for (over "Issue" i and "Publication" p). */
const shownPages = (pageIds: readonly string[], where: Prisma.Sql) => Prisma.sql`
  "Page" g JOIN "Facsimile" f ON f."id" = g."currentFacsimileId" JOIN "Issue" i ON i."id" = g."issueId"
    JOIN "Publication" p ON p."id" = i."publicationId" LEFT JOIN "Source" s ON s."id" = g."currentSourceId"
  WHERE g."id" = ANY(${[...pageIds]}::uuid[]) AND ${where}`

// Two queries, side by side: a page has hundreds of lines, and every reader of it asks for them.
const readPages = (pages: Prisma.Sql) => db().$queryRaw<PageRow[]>`
  SELECT g."id" AS "pageId", f."id", f."sha256", f."storageKey", f."width", f."height", f."transform",
    (SELECT json_agg(json_build_object('id', z."id", 'role', z."role", 'polygon', z."polygon", 'captionLine', z."captionLine")
      ORDER BY z."id") FROM "Zone" z WHERE z."facsimileId" = f."id") AS "zones",
    s."width" AS "sourceWidth", s."height" AS "sourceHeight", s."blocks"
  FROM ${pages}`
// As one value: reading hundreds of rows cell by cell takes longer than the database needs to find them.
const readLines = async (pages: Prisma.Sql, pageIds: readonly string[]): Promise<readonly LineRow[]> => {
  const [found] = await db().$queryRaw<{ readonly lines: readonly LineRow[] | null }[]>`
    SELECT json_agg(json_build_object('pageId', l."pageId", 'id', l."id", 'ordinal', l."ordinal", 'text', l."text",
      'box', l."box", 'vertical', (l."details"->>'vertical')::boolean,
      'after', a."after", 'width', s."width", 'height', s."height", 'placements',
      (SELECT json_agg(json_build_object('from', p."from", 'to', p."to", 'articleId', p."articleId", 'part', p."part",
        'reason', p."reason") ORDER BY p."from") FROM "Placement" p WHERE p."lineId" = l."id"))) AS "lines"
    FROM "Line" l LEFT JOIN "AddedLine" a ON a."lineId" = l."id"
      LEFT JOIN "Source" s ON s."id" = l."sourceId" AND a."lineId" IS NOT NULL
    WHERE l."sourceId" = ANY(ARRAY(SELECT g."currentSourceId" FROM ${pages}))
      OR l."id" = ANY(ARRAY(SELECT "lineId" FROM "AddedLine" WHERE "pageId" = ANY(${[...pageIds]}::uuid[])))`
  return found?.lines ?? []
}

export type ShownFacsimile = {
  readonly id: string
  readonly sha256: string
  readonly storageKey: string
  readonly print: PagePrint
}

/**
 * The facsimiles that pages show, with the lines of their current sources and those added to them upon them, by page id;
 * those alone for whose issues `where` holds (over "Issue" i and "Publication" p).
 */
export async function readPrints(
  pageIds: readonly string[],
  where: Prisma.Sql = any,
): Promise<ReadonlyMap<string, ShownFacsimile>> {
  const wanted = shownPages(pageIds, where)
  const [pages, allLines] = await Promise.all([readPages(wanted), readLines(wanted, pageIds)])
  const linesOf = Map.groupBy(allLines, ({ pageId }) => pageId)
  return new Map(pages.map((page) => [page.pageId, shownFacsimile(page, linesOf.get(page.pageId) ?? [])]))
}

function shownFacsimile(page: PageRow, own: readonly LineRow[]): ShownFacsimile {
  const { id, sha256, storageKey, width, height, transform, zones, sourceWidth, sourceHeight, blocks } = page
  const fitOf = (size: Parameters<typeof sizeOf>[0]) => fitBoxes(sizeOf(size), { width, height }, transform)
  const fit = fitOf({ width: sourceWidth, height: sourceHeight })
  const lines = own
    .filter(({ text }) => text.trim() !== '')
    .map((row) => printLine(row, row.after === null ? fit : fitOf(row)))
    .sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
  const print: PagePrint = {
    ...{ width, height },
    lines: lines.flatMap(({ box, ...line }) => (box ? [{ ...line, box }] : [])),
    unplaced: lines.flatMap(({ box, ...line }) => (box ? [] : [line])),
    pictures: (blocks ?? []).flatMap(({ kind, box }) => (kind === 'picture' && box ? [fit(box)] : [])),
    drawn: (zones ?? []).map(drawnZone),
  }
  return { id, sha256, storageKey, print }
}

type Placed = Omit<PrintLine, 'box'> & { readonly box: Box | null }

function printLine(row: LineRow, fit: (box: Box) => Box): Placed {
  const { id, text, box, vertical, after } = row
  const ordinal = lineOrder({ ordinal: row.ordinal, added: after === null ? null : { after } })
  const isText = ({ from, to }: PlacementRow) => text.slice(from, to).trim() !== ''
  const own = (row.placements ?? []).filter(isText)
  return {
    ...{ id, ordinal, vertical: vertical ?? undefined },
    box: box ? fit(box) : null,
    articleIds: [...new Set(own.flatMap(({ articleId }) => articleId ?? []))],
    captionOf: own.find(({ part }) => part === 'caption')?.articleId ?? null,
    isUnaccounted: own.some(({ articleId, reason }) => articleId === null && reason === 'unknown'),
  }
}
