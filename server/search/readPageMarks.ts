import type { ArticleContent } from '#domain/body/content.ts'
import { fitBoxes } from '#domain/facsimiles/fitBoxes.ts'
import { hitBoxes } from '#domain/search/hitBoxes.ts'
import type { HeldStretch } from '#domain/search/hitStretches.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import type { BoxedLine } from '#domain/search/stretchBox.ts'
import type { Box, SourceLine } from '#domain/source/sourcePage.ts'
import { contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { sizeOf } from '../facsimiles/sizeOf.ts'
import { wordsOfRow } from '../imports/lineColumns.ts'
import { keptView } from '../reader/keptView.ts'
import { thePublic } from '../reader/outlook.ts'
import { isPublicArticle } from '../reader/publicArticles.ts'

const lineColumns = {
  select: {
    ...{ id: true, text: true, box: true, words: true, details: true },
    source: { select: { width: true, height: true } },
  },
} as const satisfies Prisma.LineDefaultArgs

/**
 * Where on the facsimile of a page the published articles have the words looked for: boxes in its pixels. `pageId` is of
 * a page whose image the public may see, `of` names its issue (`issueMark`).
 */
export async function readPageMarks(
  pageId: string,
  terms: readonly SearchTerm[],
  of?: string,
): Promise<readonly Box[]> {
  const articles = await keptView(thePublic, ['stretches', pageId], () => readStretches(pageId), of)
  return articles.flatMap(({ content, held }) => hitBoxes(content, held, terms))
}

type Held = { readonly content: ArticleContent; readonly held: readonly HeldStretch<BoxedLine>[] }

/** The published articles of a page with the stretches of its lines that they hold. */
async function readStretches(pageId: string): Promise<readonly Held[]> {
  const page = await db().page.findUnique({ where: { id: pageId }, include: { currentFacsimile: true } })
  const shown = page?.currentFacsimile
  if (!shown) return []
  const articles = await db().article.findMany({
    where: { AND: [isPublicArticle, { pages: { some: { pageId } } }] },
    select: {
      publishedRevision: true,
      placements: {
        where: { line: { pageId } },
        orderBy: { order: 'asc' },
        select: { from: true, to: true, part: true, line: lineColumns },
      },
    },
  })
  return articles.flatMap(({ publishedRevision, placements }) => {
    const held = placements.flatMap((placement) => heldStretch(placement, shown))
    return publishedRevision ? [{ content: contentOf(publishedRevision), held }] : []
  })
}

type Placed = {
  readonly from: number
  readonly to: number
  readonly part: string | null
  readonly line: Prisma.LineGetPayload<typeof lineColumns>
}

type Shown = { readonly width: number; readonly height: number; readonly transform: unknown }

function heldStretch({ from, to, part, line }: Placed, shown: Shown): HeldStretch<BoxedLine>[] {
  // A line that was added stands in the pixels of the source that has it.
  const fit = fitBoxes(sizeOf(line.source), shown, shown.transform)
  const box = line.box as unknown as Box | null
  if (!box) return []
  const { vertical } = (line.details ?? {}) as Partial<SourceLine>
  const words = wordsOfRow(line.words).map((word) => ({ ...word, box: word.box && fit(word.box) }))
  const boxed: BoxedLine = { id: line.id, text: line.text, box: fit(box), vertical, words }
  return [{ line: boxed, from, to, part }]
}
