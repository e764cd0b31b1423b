import type { PrintedLine, PrintedPage } from '#domain/articles/articleView.ts'
import { db } from '../database/db.ts'
import { boxesOf, cutPictures, facsimileOf, type LineBoxes } from '../facsimiles/deskFacsimile.ts'
import { readPrints } from '../facsimiles/readPrint.ts'

/** The printed lines of an article, page by page, with the stretches of them that are its. */
export async function readPrintedPages(
  articleId: string,
  pages: readonly { readonly page: { readonly id: string; readonly label: string } }[],
): Promise<PrintedPage[]> {
  const lines = await db().line.findMany({
    where: { placements: { some: { articleId } } },
    orderBy: { ordinal: 'asc' },
    include: { placements: { where: { articleId }, orderBy: { from: 'asc' } } },
  })
  const prints = await readPrints(pages.map(({ page }) => page.id))
  return pages.map(({ page }) => {
    const shown = prints.get(page.id)
    const boxes = boxesOf(shown)
    const own = lines.filter(({ pageId }) => pageId === page.id)
    const { facsimile } = facsimileOf(shown)
    const pictures = shown ? cutPictures(shown).filter((picture) => picture.articleId === articleId) : []
    const printed = own.map((line) => printedLine(line, boxes))
    return { pageId: page.id, label: page.label, facsimile, lines: printed, pictures }
  })
}

type LineRow = {
  readonly id: string
  readonly ordinal: number
  readonly text: string
  readonly placements: readonly { readonly from: number; readonly to: number; readonly part: string | null }[]
}

const printedLine = ({ id, ordinal, text, placements }: LineRow, boxes: LineBoxes): PrintedLine => ({
  id,
  ordinal,
  text,
  stretches: placements.map(({ from, to, part }) => ({ from, to, part: part ?? '' })),
  box: boxes.get(id) ?? null,
})
