import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import type { PagePrint, PrintLine } from '#domain/facsimiles/pageZones.ts'
import type { Box, SourceBlock, SourceLine } from '#domain/source/sourcePage.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'

const lineColumns = {
  ...{ id: true, ordinal: true, text: true, box: true, details: true },
  placements: { select: { from: true, to: true, articleId: true, part: true, reason: true } },
} as const satisfies Prisma.LineSelect
type LineRow = Prisma.LineGetPayload<{ select: typeof lineColumns }>

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
    select: { id: true, currentSourceId: true, currentFacsimile: true },
  })
  const sourceIds = pages.flatMap(({ currentSourceId }) => currentSourceId ?? [])
  const sources = await db().source.findMany({
    where: { id: { in: sourceIds } },
    select: {
      id: true,
      width: true,
      height: true,
      blocks: true,
      lines: { select: lineColumns, orderBy: { ordinal: 'asc' } },
    },
  })
  return new Map(
    pages.flatMap(({ id, currentSourceId, currentFacsimile: shown }) => {
      if (!shown) return []
      const source = sources.find((one) => one.id === currentSourceId)
      const size = source?.width && source.height ? { width: source.width, height: source.height } : null
      const fit = fitBoxes(size, shown, shown.transform)
      const blocks = (source?.blocks ?? []) as unknown as readonly SourceBlock[]
      const lines = (source?.lines ?? []).filter(({ text }) => text.trim() !== '').map((row) => printLine(row, fit))
      const print: PagePrint = {
        ...{ width: shown.width, height: shown.height },
        lines: lines.flatMap(({ box, ...line }) => (box ? [{ ...line, box }] : [])),
        unplaced: lines.flatMap(({ box, ...line }) => (box ? [] : [line])),
        pictures: blocks.flatMap(({ kind, box }) => (kind === 'picture' && box ? [fit(box)] : [])),
      }
      return [[id, { id: shown.id, sha256: shown.sha256, storageKey: shown.storageKey, print }]]
    }),
  )
}

type Placed = Omit<PrintLine, 'box'> & { readonly box: Box | null }

function printLine({ id, ordinal, text, box, details, placements }: LineRow, fit: (box: Box) => Box): Placed {
  const { vertical } = (details ?? {}) as Partial<SourceLine>
  const isText = ({ from, to }: LineRow['placements'][number]) => text.slice(from, to).trim() !== ''
  const own = placements.filter(isText)
  return {
    ...{ id, ordinal, vertical },
    box: box ? fit(box as unknown as Box) : null,
    articleIds: [...new Set(own.flatMap(({ articleId }) => articleId ?? []))],
    isCaption: own.some(({ part }) => part === 'caption'),
    isUnaccounted: own.some(({ articleId, reason }) => articleId === null && reason === 'unknown'),
  }
}
