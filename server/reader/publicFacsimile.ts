import type { ZoneView, FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import { cutPicture, type CutPicture } from '#domain/facsimiles/pictureCut.ts'
import type { PublicFacsimile } from '#domain/reader/readerViews.ts'
import { readPublicPrints, type PublicPrint } from '../facsimiles/publicPrints.ts'
import { keptView } from './keptView.ts'
import type { Outlook } from './outlook.ts'
import { markOf, type PublicIssue } from './publicIssues.ts'

/** What the reader's pages need of a page's print: its image, and where which articles stand on it. */
type ShownPrint = {
  readonly facsimile: FacsimileView
  readonly isPartial: boolean
  readonly zones: readonly ZoneView[]
  /** Cut out of it, each with whose it is and a line of its caption. */
  readonly pictures: readonly (CutPicture & { readonly articleId: string; readonly captionLine: string })[]
}
export type PrintOf = (pageId: string) => ShownPrint | undefined

/** The prints of single pages of an issue, kept apart from one another: the page and each of its articles show the same one. */
export async function readPagePrints(
  issue: PublicIssue,
  pageIds: readonly string[],
  outlook: Outlook,
): Promise<PrintOf> {
  const read = async (pageId: string) => {
    const make = async () => {
      const print = (await readPublicPrints([pageId], outlook)).get(pageId)
      return { print: print && shownPrint(print) }
    }
    const kept = await keptView(outlook, ['print', pageId], make, markOf(issue))
    return [pageId, kept.print] as const
  }
  const prints = new Map(await Promise.all(pageIds.map(read)))
  return (pageId) => prints.get(pageId)
}

/** The prints of all pages of an issue, read together. */
export async function readIssuePrints(pageIds: readonly string[], outlook: Outlook): Promise<PrintOf> {
  const prints = await readPublicPrints(pageIds, outlook)
  return (pageId) => {
    const print = prints.get(pageId)
    return print && shownPrint(print)
  }
}

const shownPrint = ({ facsimile, mask, zones, pictures }: PublicPrint): ShownPrint => ({
  ...{ facsimile, zones },
  pictures: pictures.map(({ box, ...picture }) => ({ ...picture, ...cutPicture(facsimile.images, box) })),
  isPartial: mask.sees === 'part',
})

/** The facsimile as the reader's pages show it; zones of articles without an address here are left out. */
export function publicFacsimile(
  print: ShownPrint | undefined,
  pathOf: (articleId: string) => string | undefined,
): PublicFacsimile | null {
  if (!print) return null
  const zones = print.zones.flatMap(({ articleId, polygon }) => {
    const path = articleId === null ? undefined : pathOf(articleId)
    return path === undefined ? [] : [{ path, polygon }]
  })
  return { ...print.facsimile, isPartial: print.isPartial, zones }
}
