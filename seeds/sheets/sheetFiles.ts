import { readLines } from '../typesetting/print/misread.ts'
import { skewPage } from '../typesetting/print/skewPage.ts'
import { sheetTruth, truthFile } from '../typesetting/print/sheetTruth.ts'
import { toAlto } from '../typesetting/print/toAlto.ts'
import { toRawText } from '../typesetting/print/toRawText.ts'
import type { PrintedPage } from '../typesetting/sheet/printedPage.ts'
import type { Found } from '../typesetting/sheet/fitLayout.ts'
import { type Sheet, setSheet } from '../typesetting/sheet/setSheet.ts'
import { keptLayout } from './keptLayouts.ts'
import { lookAlikesOf } from './lookAlikes.ts'

export type SheetFiles = {
  readonly page: PrintedPage
  readonly alto: string
  readonly raw: string
  readonly truth: string
}

type Making = { readonly imageName?: string; readonly found?: Found | undefined; readonly skew?: number }

/**
 * What is made of a sheet but for its picture: ALTO, raw text, truth. `errors` is the share of characters misread; `found` a
 * layout, without which the one that was kept is taken. Where the sheet lies askew (`skew`, in degrees) boxes follow it; what
 * is read is the same.
 */
export function sheetFiles(
  sheet: Sheet,
  errors: number,
  { imageName = `${sheet.name}.webp`, found = keptLayout(sheet.name), skew = 0 }: Making = {},
): SheetFiles {
  const page = setSheet(sheet, found)
  const lookAlikes = errors > 0 ? lookAlikesOf(page.language) : () => []
  const scanned = skewPage(page, skew)
  const read = readLines(scanned, { errors, lookAlikes })
  return {
    page,
    alto: toAlto(scanned, imageName, read),
    raw: toRawText(scanned, read),
    truth: truthFile(sheetTruth(sheet, scanned)),
  }
}
