import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { demoIssues } from './sheets/demoIssues.ts'
import { demoSheets, misreadAt } from './sheets/demoSheets.ts'
import { keepLayout, keptLayout } from './sheets/keptLayouts.ts'
import { metsFile } from './sheets/metsFile.ts'
import { sheetFiles } from './sheets/sheetFiles.ts'
import { type ImageFormat, toImage } from './typesetting/print/toImage.ts'
import { toPdf } from './typesetting/print/toPdf.ts'
import { findLayout, type Sheet } from './typesetting/sheet/setSheet.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(import.meta.dirname, 'print') },
    image: { type: 'string', default: 'webp' },
    quality: { type: 'string', default: '72' },
    pdf: { type: 'boolean', default: false },
    /** Looks for layouts anew, and keeps them. */
    search: { type: 'boolean', default: false },
    errors: { type: 'string' },
    skew: { type: 'string', default: '0' },
    noise: { type: 'string', default: '0' },
    bleed: { type: 'string', default: '0' },
    fading: { type: 'string', default: '0' },
  },
})

void printAll()

/** Writes the files of the sheets that are named, of all without a name: into `seeds/print`, or `--out`. */
async function printAll(): Promise<void> {
  mkdirSync(values.out, { recursive: true })
  const named = (sheet: Sheet) => positionals.length === 0 || positionals.some((name) => sheet.name.startsWith(name))
  for (const sheet of demoSheets.filter(named)) await printOne(sheet)
  for (const issue of demoIssues.filter(({ sheets }) => sheets.some(named)))
    if (issue.mets !== null) writeFileSync(path.join(values.out, issue.mets), metsFile(issue))
}

async function printOne(sheet: Sheet): Promise<void> {
  const write = (ending: string, content: string | Uint8Array): void =>
    writeFileSync(path.join(values.out, `${sheet.name}${ending}`), content)
  const format = { jpeg: 'jpg', png: 'png' }[values.image] ?? 'webp'
  if (values.search || !keptLayout(sheet.name)) keepLayout(sheet.name, findLayout(sheet))
  const errors = values.errors === undefined ? misreadAt(sheet.name) : Number(values.errors)
  const { page, alto, raw, truth } = await sheetFiles(sheet, errors, `${sheet.name}.${format}`)
  write('.alto.xml', alto)
  write('.txt', raw)
  write('.truth.json', truth)
  if (values.image !== 'none') write(`.${format}`, toImage(page, imageOptions()))
  if (values.pdf) write('.pdf', toPdf([page], `${sheet.furniture.paper} ${sheet.furniture.folio}`))
  console.log(sheet.name)
}

function imageOptions() {
  const { skew, noise, bleed, fading } = values
  const ageing = { skew: Number(skew), noise: Number(noise), bleed: Number(bleed), fading: Number(fading) }
  const isAged = Object.values(ageing).some((one) => one !== 0)
  const base = { format: values.image as ImageFormat, quality: Number(values.quality) }
  return isAged ? { ...base, ageing } : base
}
