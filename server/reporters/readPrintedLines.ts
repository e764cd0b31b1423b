import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import { deskImages } from '#domain/facsimiles/facsimileView.ts'
import type { PrintedLine } from '#domain/reporters/waitingViews.ts'
import { db } from '../database/db.ts'
import { lineOfRow } from '../imports/lineColumns.ts'

/** Printed lines by id, each with its place on the image of its page where there is one. */
export async function readPrintedLines(lineIds: readonly string[]): Promise<ReadonlyMap<string, PrintedLine>> {
  const lines = await db().line.findMany({
    where: { id: { in: [...new Set(lineIds)] } },
    select: {
      ...{ id: true, text: true, box: true, words: true, confidence: true, details: true },
      source: { select: { width: true, height: true } },
      page: { select: { currentFacsimile: true } },
    },
  })
  return new Map(
    lines.map(({ source, page: { currentFacsimile: shown }, ...row }): [string, PrintedLine] => {
      const { id, text, box, vertical, words } = lineOfRow(row, row.id)
      if (!shown || !box) return [id, { text, box: null, facsimile: null }]
      const size = source.width && source.height ? { width: source.width, height: source.height } : null
      const fit = fitBoxes(size, shown, shown.transform)
      const { width, height } = shown
      const facsimile = { id: shown.id, width, height, images: deskImages(shown.id) }
      const placed = words?.map((word) => ({ ...word, box: word.box && fit(word.box) }))
      return [id, { text, box: fit(box), vertical, words: placed, facsimile }]
    }),
  )
}
