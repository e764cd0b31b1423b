import type { PrintedLine, PrintedPage } from '#domain/articles/articleView.ts'
import { db } from '../database/db.ts'

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
  return pages.map(({ page }) => ({
    pageId: page.id,
    label: page.label,
    lines: lines.filter(({ pageId }) => pageId === page.id).map(printedLine),
  }))
}

type LineRow = {
  readonly id: string
  readonly ordinal: number
  readonly text: string
  readonly placements: readonly { readonly from: number; readonly to: number; readonly part: string | null }[]
}

const printedLine = ({ id, ordinal, text, placements }: LineRow): PrintedLine => ({
  id,
  ordinal,
  text,
  stretches: placements.map(({ from, to, part }) => ({ from, to, part: part ?? '' })),
})
