import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import type { PagePrint, PrintLine } from '#domain/facsimiles/pageZones.ts'
import type { Box, SourceBlock } from '#domain/source/sourcePage.ts'
import { db } from '../database/db.ts'
import { drawnZone, drawnZones } from './drawnZones.ts'

type LineRow = {
  readonly sourceId: string
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

/** The lines of sources with what they hold, in one query: a page has hundreds, and every reader of it asks for them. */
const readLines = (sourceIds: readonly string[]) => db().$queryRaw<LineRow[]>`
  SELECT l."sourceId", l."id", l."ordinal", l."text", l."box", (l."details"->>'vertical')::boolean AS "vertical",
    (SELECT json_agg(json_build_object('from', p."from", 'to', p."to", 'articleId', p."articleId", 'part', p."part",
      'reason', p."reason") ORDER BY p."from") FROM "Placement" p WHERE p."lineId" = l."id") AS "placements"
  FROM "Line" l WHERE l."sourceId" = ANY(${[...sourceIds]}) ORDER BY l."sourceId", l."ordinal"`

export type ShownFacsimile = {
  readonly id: string
  readonly sha256: string
  readonly storageKey: string
  readonly print: PagePrint
}

/** The facsimiles that pages show, with the lines of their current sources upon them. By page id. */
export async function readPrints(pageIds: readonly string[]): Promise<ReadonlyMap<string, ShownFacsimile>> {
  const pages = await db().page.findMany({
    where: { id: { in: [...pageIds] }, currentFacsimileId: { not: null } },
    select: { id: true, currentSourceId: true, currentFacsimile: { include: { zones: drawnZones } } },
  })
  const sourceIds = pages.flatMap(({ currentSourceId }) => currentSourceId ?? [])
  const [sources, allLines] = await Promise.all([
    db().source.findMany({
      where: { id: { in: sourceIds } },
      select: { id: true, width: true, height: true, blocks: true },
    }),
    readLines(sourceIds),
  ])
  const linesOf = Map.groupBy(allLines, ({ sourceId }) => sourceId)
  return new Map(
    pages.flatMap(({ id, currentSourceId, currentFacsimile: shown }) => {
      if (!shown) return []
      const source = sources.find((one) => one.id === currentSourceId)
      const size = source?.width && source.height ? { width: source.width, height: source.height } : null
      const fit = fitBoxes(size, shown, shown.transform)
      const blocks = (source?.blocks ?? []) as unknown as readonly SourceBlock[]
      const own = linesOf.get(currentSourceId ?? '') ?? []
      const lines = own.filter(({ text }) => text.trim() !== '').map((row) => printLine(row, fit))
      const print: PagePrint = {
        ...{ width: shown.width, height: shown.height },
        lines: lines.flatMap(({ box, ...line }) => (box ? [{ ...line, box }] : [])),
        unplaced: lines.flatMap(({ box, ...line }) => (box ? [] : [line])),
        pictures: blocks.flatMap(({ kind, box }) => (kind === 'picture' && box ? [fit(box)] : [])),
        drawn: shown.zones.map(drawnZone),
      }
      return [[id, { id: shown.id, sha256: shown.sha256, storageKey: shown.storageKey, print }]]
    }),
  )
}

type Placed = Omit<PrintLine, 'box'> & { readonly box: Box | null }

function printLine(row: LineRow, fit: (box: Box) => Box): Placed {
  const { id, ordinal, text, box, vertical } = row
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
