import type { PrintedLine } from '#domain/pages/layout.ts'
import { lineOrder } from '#domain/source/lineOrder.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { Prisma } from '../database/generated/client.ts'

/** What of a page says how it is laid. */
export type LaidPage = {
  readonly id: string
  readonly currentSourceId: string | null
  readonly currentFacsimileId: string | null
}

/** What the boxes of each source's lines count in, by source; null where the source does not say. */
export type SourceSizes = ReadonlyMap<string, { readonly width: number; readonly height: number } | null>

/** What is read with a line. */
export const lineParts = {
  page: { select: { sequence: true } },
  added: { select: { after: true } },
} as const satisfies Prisma.LineInclude
/** A line with the page it stands on, and where it stands among that page's own if it was added to them. */
export type LineRow = Prisma.LineGetPayload<{ include: typeof lineParts }>

/** A row as the acts of a page know it; `box` in pixels of the page's facsimile. */
export const printedLine = (row: LineRow, box: Box | null): PrintedLine => ({
  ...{ text: row.text, order: orderOf(row) },
  ...(box ? { box } : {}),
})

/** Pages follow each other with a gap, so that no line of one counts as right before one of the next. */
const orderOf = (row: LineRow): number => row.page.sequence * 1_000_000 + lineOrder(row)
