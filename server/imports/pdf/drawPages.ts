import { pageStem } from '#domain/facsimiles/imageKind.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { keepImage, type KeptImage } from '../../facsimiles/keepFacsimile.ts'
import { sourceOf, type PageFile } from '../pageFile.ts'
import type { ReadFrom } from '../readFiles.ts'
import { largestPdf, openPdf, type Pdf } from './openPdf.ts'

type Drawable = Pick<ReadFrom, 'file' | 'pdfPage'>
export type DrawnPages = {
  readonly images: ReadonlyMap<number, KeptImage>
  readonly problems: ReadonlyMap<number, readonly Problem[]>
}

/**
 * Draws and keeps the images of pages that came from PDFs and have none of their own, one at a time. By index into the
 * pages; a page that cannot be drawn has a problem instead.
 */
export async function drawPages(pages: readonly Drawable[], has: (page: number) => boolean): Promise<DrawnPages> {
  const images = new Map<number, KeptImage>()
  const problems = new Map<number, readonly Problem[]>()
  let open = null as { readonly file: PageFile; readonly pdf: Pdf } | null
  try {
    for (const [at, { file, pdfPage }] of pages.entries()) {
      if (pdfPage === undefined || has(at)) continue
      if (open?.file !== file) {
        open?.pdf.close()
        const pdf = await openPdf(await sourceOf(file).read(largestPdf))
        open = 'failed' in pdf ? null : { file, pdf }
      }
      const image = open && (await drawPage(open.pdf, file.name, pdfPage))
      if (image) images.set(at, image)
      else problems.set(at, [notDrawn(file.name, pdfPage)])
    }
  } finally {
    open?.pdf.close()
  }
  return { images, problems }
}

async function drawPage(pdf: Pdf, file: string, page: number): Promise<KeptImage | null> {
  const drawn = await pdf.imageOf(page)
  if ('failed' in drawn) return null
  const image = await keepImage({ name: `${pageStem(file)}-${page}.jpg`, bytes: drawn.bytes })
  return isRefusal(image) ? null : image
}

const notDrawn = (source: string, page: number): Problem => ({
  ...{ source, page: null, line: null },
  code: 'pdfPageNotDrawn',
  values: { page },
})

/** The image of one page of a PDF, for a page whose text comes from another file. Null where it cannot be drawn. */
export async function drawnImage(bytes: Uint8Array, page: number): Promise<Uint8Array | null> {
  const pdf = await openPdf(bytes)
  if ('failed' in pdf) return null
  try {
    const drawn = await pdf.imageOf(page)
    return 'failed' in drawn ? null : drawn.bytes
  } finally {
    pdf.close()
  }
}
