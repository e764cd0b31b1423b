import { pageStem } from '#domain/facsimiles/imageKind.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { ReadFrom } from '../imports/readFiles.ts'

/** An image by its name, and by its page's file where that is known. */
type NamedImage = { readonly name: string; readonly of?: string | undefined }

/**
 * Which page each image shows: the one said with it, else the one whose source names it, else the one whose file has the same name but for what it
 * ends in. By index into the pages. Refuses an image that is no page's, or a second one of a page.
 */
export function matchImages<Image extends NamedImage>(
  pages: readonly (Pick<ReadFrom, 'file'> & { readonly page: Pick<SourcePage, 'image'> })[],
  images: readonly Image[],
): ReadonlyMap<number, Image> | Refusal {
  const matched = new Map<number, Image>()
  for (const image of images) {
    const stem = pageStem(image.name)
    const said = image.of === undefined ? -1 : pages.findIndex(({ file }) => file.name === image.of)
    const named = pages.findIndex(({ page }) => page.image !== undefined && pageStem(page.image) === stem)
    const at = [said, named].find((found) => found >= 0) ?? pages.findIndex(({ file }) => pageStem(file.name) === stem)
    if (at < 0) return refuse('imageWithoutPage', { file: image.name })
    const other = matched.get(at)
    if (other) return refuse('imageTwice', { file: image.name, other: other.name })
    matched.set(at, image)
  }
  return matched
}
