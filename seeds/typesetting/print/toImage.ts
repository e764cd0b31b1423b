import { createCanvas } from '@napi-rs/canvas'
import type { PrintedPage } from '../sheet/printedPage.ts'
import { type Ageing, agePage } from './agePage.ts'
import { paintPage } from './paintPage.ts'

export type ImageFormat = 'webp' | 'jpeg' | 'png'

/** The facsimile of a page at 200 dots to the inch. With `ageing` it looks as paper does that was kept and scanned. */
export function toImage(
  page: PrintedPage,
  {
    format = 'webp',
    quality = 72,
    ageing,
  }: { readonly format?: ImageFormat; readonly quality?: number; readonly ageing?: Ageing } = {},
): Buffer {
  const canvas = createCanvas(page.width, page.height)
  paintPage(canvas.getContext('2d'), page)
  const shown = ageing ? agePage(canvas, page.name, ageing) : canvas
  if (format === 'png') return shown.toBuffer('image/png')
  return format === 'jpeg' ? shown.toBuffer('image/jpeg', quality) : shown.toBuffer('image/webp', quality)
}
