import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas'
import type { PrintedPage } from '../sheet/printedPage.ts'
import { paintPage } from './paintPage.ts'
import { resolution } from './toAlto.ts'

/** Pages as one PDF: type stays type, so that its text can be read out; pictures are images. */
export function toPdf(pages: readonly PrintedPage[], title: string): Buffer {
  const file = new PDFDocument({ title, encodingQuality: 82, rasterDPI: resolution })
  const points = 72 / resolution
  for (const page of pages) {
    const context = file.beginPage(page.width * points, page.height * points) as unknown as SKRSContext2D
    context.scale(points, points)
    paintPage(context, page)
    file.endPage()
  }
  return file.close()
}
