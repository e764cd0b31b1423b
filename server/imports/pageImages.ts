import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../act.ts'
import type { Acting } from '../actor.ts'
import type { Transaction } from '../database/db.ts'
import { keepChecked, showFacsimile, type KeptImage, type TilesMade } from '../facsimiles/keepFacsimile.ts'
import { matchImages } from '../facsimiles/matchImages.ts'
import { checkImage, type CheckedImage, type ImageFile } from '../facsimiles/openImage.ts'
import type { ImportedPage, ImportWatch } from './imported.ts'

/** The image of a page: its bytes, or how to read them when their turn comes; `of` is the name of the page's file. */
export type PageImage =
  ImageFile | { readonly name: string; readonly of: string; readonly read: () => Promise<Uint8Array> }

type CheckedPageImage = { readonly image: PageImage; readonly checked: CheckedImage }

const bytesOf = (image: PageImage): Promise<Uint8Array> =>
  'bytes' in image ? Promise.resolve(image.bytes) : image.read()

/** Checks the images given with an issue's pages, one after another; nothing is kept. By index into the pages. */
export async function checkImages(
  pages: readonly ImportedPage[],
  images: readonly PageImage[],
): Promise<ReadonlyMap<number, CheckedPageImage> | Refusal> {
  const matched = matchImages(pages, images)
  if (isRefusal(matched)) return matched
  const all = new Map<number, CheckedPageImage>()
  for (const [at, image] of matched) {
    const checked = await checkImage({ name: image.name, bytes: await bytesOf(image) })
    if (isRefusal(checked)) return checked
    all.set(at, { image, checked })
  }
  return all
}

/** Keeps images that were checked, before anything is written, and tells of each page. By index into the pages. */
export async function keepImages(
  pages: number,
  images: ReadonlyMap<number, CheckedPageImage>,
  { watch, tiles }: { readonly watch?: ImportWatch | undefined; readonly tiles?: TilesMade | undefined } = {},
): Promise<ReadonlyMap<number, KeptImage> | Refusal> {
  const kept = new Map<number, KeptImage>()
  const goesOn = async (count: number): Promise<boolean> => (await watch?.pagesKept(count)) ?? true
  if (!(await goesOn(pages - images.size))) return refuse('importCancelled')
  for (const [at, { image, checked }] of images) {
    kept.set(at, await keepChecked({ name: image.name, bytes: await bytesOf(image) }, checked, tiles))
    if (!(await goesOn(1))) return refuse('importCancelled')
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
