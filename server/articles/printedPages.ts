import type { PrintedLine, PrintedPage } from '#domain/articles/articleView.ts'
import { db } from '../database/db.ts'
import { inLineOrder, lineOrder } from '#domain/source/lineOrder.ts'
import { offsetMap } from '#domain/text/offsetMap.ts'
import { boxesOf, cutPictures, facsimileOf } from '../facsimiles/deskFacsimile.ts'
import { readPrints } from '../facsimiles/readPrint.ts'
import { readReadingTexts } from '../pages/readReadingTexts.ts'

/** The printed lines of an article as they are read, page by page, with the stretches of them that are its. */
export async function readPrintedPages(
  articleId: string,
  pages: readonly { readonly page: { readonly id: string; readonly label: string } }[],
): Promise<PrintedPage[]> {
  const lines = await db().line.findMany({
    where: { placements: { some: { articleId } } },
    include: { added: { select: { after: true } }, placements: { where: { articleId }, orderBy: { from: 'asc' } } },
  })
  const readings = await readReadingTexts({ id: { in: lines.map(({ id }) => id) } })
  const prints = await readPrints(pages.map(({ page }) => page.id))
  return pages.map(({ page }) => {
    const shown = prints.get(page.id)
    const boxes = boxesOf(shown)
    const own = lines.filter(({ pageId }) => pageId === page.id).sort(inLineOrder)
    const { facsimile } = facsimileOf(shown)
    const pictures = shown ? cutPictures(shown).filter((picture) => picture.articleId === articleId) : []
    const printed = own.map((line) => printedLine(line, boxes.get(line.id) ?? null, readings.get(line.id)))
    return { pageId: page.id, label: page.label, facsimile, lines: printed, pictures }
  })
}

type LineRow = {
  readonly id: string
  readonly ordinal: number
  readonly added: { readonly after: number } | null
  readonly text: string
  readonly placements: readonly { readonly from: number; readonly to: number; readonly part: string | null }[]
}

function printedLine(
  { id, text, placements, ...place }: LineRow,
  box: PrintedLine['box'],
  reading: string | undefined,
): PrintedLine {
  const ordinal = lineOrder(place)
  const stretches = placements.map(({ from, to, part }) => ({ from, to, part: part ?? '' }))
  if (reading === undefined) return { id, ordinal, text, stretches, received: null, box }
  const map = offsetMap(text, reading)
  const moved = stretches.map(({ from, to, part }) => ({ from: map(from), to: map(to), part }))
  return { id, ordinal, text: reading, stretches: moved, received: { text, stretches }, box }
}
