import { readLines } from '../typesetting/print/misread.ts'
import { sheetTruth, truthFile } from '../typesetting/print/sheetTruth.ts'
import { toAlto } from '../typesetting/print/toAlto.ts'
import { toRawText } from '../typesetting/print/toRawText.ts'
import type { PrintedPage } from '../typesetting/sheet/printedPage.ts'
import { type Sheet, setSheet } from '../typesetting/sheet/setSheet.ts'
import { keptLayout } from './keptLayouts.ts'
import { lookAlikesOf } from './lookAlikes.ts'

export type SheetFiles = {
  readonly page: PrintedPage
  readonly alto: string
  readonly raw: string
  readonly truth: string
}

/** What is made of a sheet but for its picture: ALTO, raw text, truth. `errors` is the share of characters misread. */
export async function sheetFiles(sheet: Sheet, errors: number, imageName = `${sheet.name}.webp`): Promise<SheetFiles> {
  const page = setSheet(sheet, keptLayout(sheet.name))
  const read = readLines(page, { errors, lookAlikes: await lookAlikesOf(page.language) })
  return {
    page,
    alto: toAlto(page, imageName, read),
    raw: toRawText(page, read),
    truth: truthFile(sheetTruth(sheet, page)),
  }
}
