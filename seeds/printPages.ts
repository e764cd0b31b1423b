import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { translate } from '#messages/translate.ts'
import { terminalLanguage } from '#scripts/bootstrap/say.mjs'
import { ownPage } from './own/ownPages.ts'
import { readOwnArticles } from './own/readOwnArticles.ts'
import { demoIssues } from './sheets/demoIssues.ts'
import { demoSheets, misreadAt } from './sheets/demoSheets.ts'
import { keepLayout, keptLayout } from './sheets/keptLayouts.ts'
import { metsFile } from './sheets/metsFile.ts'
import { sheetFiles } from './sheets/sheetFiles.ts'
import { type ImageFormat, toImage } from './typesetting/print/toImage.ts'
import { toPdf } from './typesetting/print/toPdf.ts'
import type { Found } from './typesetting/sheet/fitLayout.ts'
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
    /** Sets the articles of a folder instead of the demo's, on so many pages, drawn from a seed; pages already made stay. */
    articles: { type: 'string' },
    pages: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
})

const say = translate(terminalLanguage(process.env), 'UTC')

void (values.articles === undefined ? printAll() : printOwn(values.articles))

/** Sets a person's own articles. Says what is wrong with them, all of it, before anything is written. */
async function printOwn(folder: string): Promise<void> {
  const { articles, problems } = readOwnArticles(folder)
  for (const { file, code, values: named } of problems) {
    const told = say(`cli.typeset.${code}` as Parameters<typeof say>[0], { ...named })
    process.stderr.write(`${file}: ${told}\n`)
  }
  const [pages, from] = [Number(values.pages), Number(values.from)]
  const isCount = (one: number) => Number.isInteger(one) && one >= 1
  if (!isCount(pages) || !isCount(from)) process.stderr.write(`${say('cli.typeset.pages')}\n`)
  if (problems.length > 0 || !isCount(pages) || !isCount(from)) {
    process.exitCode = 1
    return
  }
  mkdirSync(values.out, { recursive: true })
  const start = performance.now()
  for (let number = from; number < from + pages; number++) {
    const page = ownPage(articles, number, values.seed)
    if (page) writeSheet(page.sheet, Number(values.errors ?? 0), page.found)
    else process.stderr.write(`${say('cli.typeset.noFit', { page: number })}\n`)
  }
  const seconds = (performance.now() - start) / 1000
  console.log(say('cli.typeset.made', { pages, seconds: seconds.toFixed(1), rate: (pages / seconds).toFixed(2) }))
}

/** Writes the files of the sheets that are named, of all without a name: into `seeds/print`, or `--out`. */
function printAll(): void {
  mkdirSync(values.out, { recursive: true })
  const named = (sheet: Sheet) => positionals.length === 0 || positionals.some((name) => sheet.name.startsWith(name))
  for (const sheet of demoSheets.filter(named)) printOne(sheet)
  for (const issue of demoIssues.filter(({ sheets }) => sheets.some(named)))
    if (issue.mets !== null) writeFileSync(path.join(values.out, issue.mets), metsFile(issue))
}

function printOne(sheet: Sheet): void {
  if (values.search || !keptLayout(sheet.name)) keepLayout(sheet.name, findLayout(sheet))
  const errors = values.errors === undefined ? misreadAt(sheet.name) : Number(values.errors)
  writeSheet(sheet, errors, keptLayout(sheet.name))
}

function writeSheet(sheet: Sheet, errors: number, found: Found | undefined): void {
  const write = (ending: string, content: string | Uint8Array): void =>
    writeFileSync(path.join(values.out, `${sheet.name}${ending}`), content)
  const format = { jpeg: 'jpg', png: 'png' }[values.image] ?? 'webp'
  const { page, alto, raw, truth } = sheetFiles(sheet, errors, {
    imageName: `${sheet.name}.${format}`,
    found,
    skew: Number(values.skew),
  })
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
