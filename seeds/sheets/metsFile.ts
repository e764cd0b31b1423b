import { papers } from '../publication.ts'
import { toMets } from '../typesetting/print/toMets.ts'
import { setSheet } from '../typesetting/sheet/setSheet.ts'
import type { DemoIssue } from './demoIssues.ts'
import { keptLayout } from './keptLayouts.ts'

/** The METS of an issue of the demo. */
export function metsFile({ paper, date, number, sheets }: DemoIssue): string {
  const pages = sheets.map((sheet) => ({ label: sheet.content.label, page: setSheet(sheet, keptLayout(sheet.name)) }))
  return toMets({ title: papers[paper].title, date, number, pages })
}
