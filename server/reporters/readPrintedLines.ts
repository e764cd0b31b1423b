import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import { deskImages } from '#domain/facsimiles/facsimileView.ts'
import type { PrintedLine } from '#domain/reporters/waitingViews.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { db } from '../database/db.ts'

/** Printed lines by id, each with its place on the image of its page where there is one. */
export async function readPrintedLines(lineIds: readonly string[]): Promise<ReadonlyMap<string, PrintedLine>> {
  const lines = await db().line.findMany({
    where: { id: { in: [...new Set(lineIds)] } },
    select: {
      ...{ id: true, text: true, box: true },
      source: { select: { width: true, height: true } },
      page: { select: { currentFacsimile: true } },
    },
  })
  return new Map(
    lines.map(({ id, text, box, source, page: { currentFacsimile: shown } }): [string, PrintedLine] => {
      if (!shown || !box) return [id, { text, box: null, facsimile: null }]
      const size = source.width && source.height ? { width: source.width, height: source.height } : null
      const fitted = fitBoxes(size, shown, shown.transform)(box as unknown as Box)
      const { width, height } = shown
      return [id, { text, box: fitted, facsimile: { id: shown.id, width, height, images: deskImages(shown.id) } }]
    }),
  )
}
