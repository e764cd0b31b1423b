import { pageStem } from '#domain/facsimiles/imageKind.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { ReadPage } from '../imports/readSources.ts'
import type { ImageFile } from './openImage.ts'

/**
 * Which page each image shows: the one whose source names it, else the one whose file has the same name but for what it
 * ends in. By index into the pages. Refuses an image that is no page's, or a second one of a page.
 */
export function matchImages(
  pages: readonly Pick<ReadPage, 'file' | 'page'>[],
  images: readonly ImageFile[],
): ReadonlyMap<number, ImageFile> | Refusal {
  const matched = new Map<number, ImageFile>()
  for (const image of images) {
    const stem = pageStem(image.name)
    const named = pages.findIndex(({ page }) => page.image !== undefined && pageStem(page.image) === stem)
    const at = named >= 0 ? named : pages.findIndex(({ file }) => pageStem(file.name) === stem)
    if (at < 0) return refuse('imageWithoutPage', { file: image.name })
    const other = matched.get(at)
    if (other) return refuse('imageTwice', { file: image.name, other: other.name })
    matched.set(at, image)
  }
  return matched
}
