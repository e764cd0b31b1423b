import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../act.ts'
import type { Acting } from '../actor.ts'
import type { Transaction } from '../database/db.ts'
import { keepImage, showFacsimile, type KeptImage } from '../facsimiles/keepFacsimile.ts'
import { matchImages } from '../facsimiles/matchImages.ts'
import type { ImageFile } from '../facsimiles/openImage.ts'
import type { ImportedPage } from './imported.ts'

/** The image of a page: its bytes, or how to read them when their turn comes; `of` is the name of the page's file. */
export type PageImage =
  ImageFile | { readonly name: string; readonly of: string; readonly read: () => Promise<Uint8Array> }

/** Checks and keeps the images given with an issue's pages, before anything is written. By index into the pages. */
export async function keepImages(
  pages: readonly ImportedPage[],
  images: readonly PageImage[],
): Promise<ReadonlyMap<number, KeptImage> | Refusal> {
  const matched = matchImages(pages, images)
  if (isRefusal(matched)) return matched
  const kept = new Map<number, KeptImage>()
  for (const [at, file] of matched) {
    const bytes = 'bytes' in file ? file.bytes : await file.read()
    const image = await keepImage({ name: file.name, bytes })
    if (isRefusal(image)) return image
    kept.set(at, image)
  }
  return kept
}

/** Shows the images on the pages whose sources are theirs, in an issue that was written now or before. */
export async function showImages(
  tx: Transaction,
  tell: Tell,
  acting: Acting,
  of: {
    readonly issueId: string
    readonly pages: readonly ImportedPage[]
    readonly images: ReadonlyMap<number, KeptImage>
  },
): Promise<void> {
  for (const [at, image] of of.images) {
    const { sha256 = '', sequence = 0 } = of.pages[at] ?? {}
    const own = await tx.page.findMany({
      where: { issueId: of.issueId, sources: { some: { sha256 } } },
      select: { id: true, sequence: true },
    })
    // One file may hold several pages.
    const page = own.find((one) => one.sequence === sequence) ?? own[0]
    if (page) await showFacsimile(tx, tell, acting, { pageId: page.id, image })
  }
}
