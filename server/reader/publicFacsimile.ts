import type { PublicFacsimile } from '#domain/reader/readerViews.ts'
import type { PublicPrint } from '../facsimiles/publicPrints.ts'

/** The facsimile as the reader's pages show it; zones of articles without an address here are left out. */
export function publicFacsimile(
  print: PublicPrint | undefined,
  pathOf: (articleId: string) => string | undefined,
): PublicFacsimile | null {
  if (!print) return null
  const zones = print.zones.flatMap(({ articleId, polygon }) => {
    const path = articleId === null ? undefined : pathOf(articleId)
    return path === undefined ? [] : [{ path, polygon }]
  })
  return { ...print.facsimile, isPartial: print.mask.sees === 'part', zones }
}
