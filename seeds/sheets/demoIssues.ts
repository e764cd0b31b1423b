import type { PaperKey } from '../publication.ts'
import type { Sheet } from '../typesetting/sheet/setSheet.ts'
import { sheets8421, sheets8422, sheets8423, sheetsEn, sheetsHant } from './demoSheets.ts'

/** An issue of the demo, as it is delivered: pages as ALTO with their images, and for most a METS that tells their articles. */
export type DemoIssue = {
  /** A key of `papers`. */
  readonly paper: PaperKey
  /** YYYY-MM-DD. */
  readonly date: string
  readonly number: string | null
  readonly sheets: readonly Sheet[]
  /** The name of its METS; null where the desk has to find the articles itself. */
  readonly mets: string | null
}

export const demoIssues: readonly DemoIssue[] = [
  { paper: 'daily', date: '2025-09-17', number: '8421', sheets: sheets8421, mets: '8421.mets.xml' },
  { paper: 'daily', date: '2025-09-18', number: '8422', sheets: sheets8422, mets: '8422.mets.xml' },
  { paper: 'daily', date: '2025-09-19', number: '8423', sheets: sheets8423, mets: null },
  { paper: 'evening', date: '2025-09-19', number: null, sheets: sheetsHant, mets: 'hant.mets.xml' },
  { paper: 'weekly', date: '2025-09-19', number: null, sheets: sheetsEn, mets: 'en.mets.xml' },
]
