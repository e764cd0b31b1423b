import type { FacsimileView, ZoneView } from '#domain/facsimiles/facsimileView.ts'
import { pageMask, type PageMask } from '#domain/facsimiles/pageMask.ts'
import { pageZones, picturesOf } from '#domain/facsimiles/pageZones.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { thePublic, type Outlook } from '../reader/outlook.ts'
import { sha256 } from '../storage/keepFile.ts'
import { readPrints, type ShownFacsimile } from './readPrint.ts'

/** The facsimile of a page as the public sees it. */
export type PublicPrint = {
  readonly facsimile: FacsimileView
  /** Zones of public articles only. */
  readonly zones: readonly ZoneView[]
  /** Pictures that people cut out for captions of public articles. */
  readonly pictures: readonly { readonly articleId: string; readonly captionLine: string; readonly box: Box }[]
  readonly mask: Exclude<PageMask, { readonly sees: 'nothing' }>
  readonly shown: ShownFacsimile
  readonly version: string
}

/**
 * The facsimiles of pages of public issues, by page id: where the publication lets the public see them, and there is
 * something of them to see.
 */
export async function readPublicPrints(
  pageIds: readonly string[],
  outlook: Outlook = thePublic,
): Promise<ReadonlyMap<string, PublicPrint>> {
  const prints = await readPrints(pageIds, Prisma.sql`p."imagesPublic" AND ${outlook.issues}`)
  const mentioned = [...prints.values()].flatMap(({ print }) => [...print.lines, ...print.unplaced])
  const ids = [...new Set(mentioned.flatMap(({ articleIds }) => articleIds))]
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId"
    WHERE a."id" = ANY(${ids}::uuid[]) AND ${outlook.articles} AND ${outlook.issues}`
  const known = new Set(found.map(({ id }) => id))
  return new Map(
    [...prints].flatMap(([pageId, shown]) => {
      const print = publicPrint(shown, (id) => known.has(id), outlook)
      return print ? [[pageId, print]] : []
    }),
  )
}

function publicPrint(
  shown: ShownFacsimile,
  isPublic: (articleId: string) => boolean,
  { imagesAt }: Outlook,
): PublicPrint | null {
  const { id, print } = shown
  const mask = pageMask(print, isPublic)
  if (mask.sees === 'nothing') return null
  const version = sha256(JSON.stringify([shown.sha256, mask])).slice(0, 24)
  return {
    ...{ mask, shown, version },
    facsimile: { id, width: print.width, height: print.height, images: imagesAt(id, version) },
    zones: pageZones(print).filter(({ articleId }) => articleId !== null && isPublic(articleId)),
    pictures: picturesOf(print).flatMap(({ owner, drawn, box }) =>
      drawn && owner !== null && isPublic(owner) ? [{ articleId: owner, captionLine: drawn.captionLine, box }] : [],
    ),
  }
}
