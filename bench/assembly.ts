import path from 'node:path'
import { assemble } from '#domain/assembly/assemble.ts'
import { newPageFiles } from './blind/newPages.ts'
import { blindPages } from './blindPages.ts'
import { articleStarts } from './articleStarts.ts'
import { bylineRecall } from './bylineRecall.ts'
import { bylineStrings } from './bylineStrings.ts'
import { demoSigners } from './demoSigners.ts'
import { corpusFolder, knownPages, readPage, type KnownPage } from './assemblyPages.ts'
import { atOnce, eachAlone, onePageAtATime, perPage } from './growth.ts'
import { laidPages } from './laying/laidPages.ts'
import { pageFilesOf, printedPages, type PageFiles } from './printedPages.ts'
import { heldOutTable, judgeRepairs, reliabilityTable } from './reliability.ts'
import { score, type Score } from './score-assembly.mjs'
import { wholeBodies } from './wholeBodies.ts'
import { withinReach } from './withinReach.ts'

const rates = [
  'bodyExactRate',
  'headlineExactRate',
  'deckExactRate',
  'bylineRecall',
  'bylinePrecision',
  'captionF1',
  'spacingExact',
] as const
const counts = [
  'extraArticles',
  'charactersUnplaced',
  'charactersTwice',
  'charactersLost',
  'charactersMadeUp',
  'unknownSegments',
] as const

const say = (line = ''): void => console.log(line)
const scoreOf = ({ raw, name, truth }: KnownPage): Score => score(truth, assemble([readPage(raw, name)]), raw)

function row(name: string, found: readonly Score[]): string {
  const mean = (key: (typeof rates)[number]): string =>
    (found.reduce((sum, one) => sum + one[key], 0) / found.length).toFixed(3)
  const sum = counts.map((key) => found.reduce((total, one) => total + one[key], 0))
  return `${name.padEnd(20)}${rates.map((key) => mean(key).padStart(9)).join('')}   ${sum.join(' ')}`
}

function scores(title: string, pages: readonly KnownPage[]): void {
  if (pages.length === 0) return
  say(title)
  say(
    `${''.padEnd(20)}     body headline     deck   byRec.  byPrec.  caption  spacing   extra unplaced twice lost made-up unknown`,
  )
  const all = pages.map(scoreOf)
  all.forEach((one, at) => say(row(pages[at]?.name ?? '', [one])))
  say(row('all', all))
  say()
}

/** Names without a tag are printed whole: most of them sign, and a person sees at once which do not. */
function bylines(corpus: string): void {
  const { found, tagged, missed, extra } = bylineRecall(corpus)
  say(`Who signs, article by article: ${found} of ${tagged} tagged names found (${(found / tagged).toFixed(3)})`)
  say(`  missed: ${missed.join(', ')}`)
  say(`  found without a tag (${extra.length}): ${extra.join(', ')}`)
  const { asked, unmet } = bylineStrings(corpus)
  say(`Printed lines read as others read them: ${asked - unmet.length} of ${asked}`)
  for (const line of unmet) say(`  not so: ${line}`)
  say()
}

/** The demo newspaper's truth is whole, so that what was found beside it is wrong. */
async function demoBylines(): Promise<void> {
  for (const from of ['alto', 'text'] as const) {
    const { hits, wanted, given, missed, extra } = await demoSigners(from)
    const [recall, precision] = [hits / wanted, (given - extra.length) / given].map((share) => share.toFixed(3))
    const name = from === 'alto' ? 'as ALTO' : 'as raw text'
    say(`Who signs the demo newspaper, ${name}: recall ${recall} (${hits} of ${wanted}), precision ${precision}`)
    say(`  missed: ${missed.join(', ')}; found and wrong: ${extra.join(', ')}`)
  }
  say()
}

/** Pages that are many and laid at random: their mean alone says something. */
function meanScores(title: string, pages: readonly KnownPage[]): void {
  say(title)
  say(
    row(
      `mean of ${pages.length}`,
      pages.map((page) => scoreOf(page)),
    ),
  )
  say()
}

/** Bodies that are whole but for misread characters, then those that are exact: between the two is recognition. */
const wholeFirst = ['whole', 'bodyExactRate'] as const

const printedTitles = {
  alto: 'Printed pages as ALTO, with boxes and recognition errors',
  across: 'The same pages as ALTO whose blocks run across articles and have no names',
  pdf: 'The same pages as PDF with a text layer',
  text: 'The same pages as raw text',
  hocr: 'The same pages as hOCR, with boxes and sizes of type',
  page: 'The same pages as PAGE XML, with boxes',
  mets: 'The same pages as METS packages that state no articles',
} as const

/** The same pages from their boxes, from a PDF, and from their text alone; errors of recognition are in all but the PDF. */
async function printedScores(files: readonly PageFiles[]): Promise<void> {
  for (const from of ['alto', 'mets', 'hocr', 'page', 'across', 'pdf', 'text'] as const) {
    const pages = await printedPages(files, from)
    if (pages.length === 0) return
    say(printedTitles[from])
    say(`${''.padEnd(20)}    whole     body   shared headline     deck   byRec.  caption   unplaced twice lost made-up`)
    const found = pages.map(({ truth, page }) => {
      const assembly = assemble([page])
      return { ...score(truth, assembly), whole: wholeBodies(truth, assembly) }
    })
    const keys = [...wholeFirst, 'bodyF1', 'headlineExactRate', 'deckExactRate', 'bylineRecall', 'captionF1'] as const
    const line = (name: string, own: typeof found): void => {
      const means = keys.map((key) => (own.reduce((sum, one) => sum + one[key], 0) / own.length).toFixed(3).padStart(9))
      const ledger = counts.slice(1, 5).map((key) => own.reduce((sum, one) => sum + one[key], 0))
      say(`${name.padEnd(20)}${means.join('')}   ${ledger.join(' ')}`)
    }
    found.forEach((one, at) => line(pages[at]?.name ?? '', [one]))
    line('all', found)
    if (from === 'text') reach(pages)
    say()
  }
}

/** What the order of the lines and the recogniser leave to be found. */
function reach(pages: Awaited<ReturnType<typeof printedPages>>): void {
  const bounds = pages.flatMap(({ page, truth }) => withinReach(page, truth) ?? [])
  const mean = (key: 'together' | 'read'): string =>
    (bounds.reduce((sum, one) => sum + one[key], 0) / Math.max(1, bounds.length)).toFixed(3)
  say(
    `Within reach: bodies whose lines come together ${mean('together')}; bodies without a misread character ${mean('read')}`,
  )
}

function reliability(pages: readonly KnownPage[]): void {
  const byPage = pages.map((page) => judgeRepairs(assemble([readPage(page.raw, page.name)]), page.truth))
  const judged = byPage.flat()
  say('Confidence: how sure decisions said they were, and how often they were right')
  say('  rule              said        number  said   right')
  for (const line of reliabilityTable(judged)) say(line)
  const half = (odd: number): typeof judged => byPage.filter((_, at) => at % 2 === odd).flat()
  say('Held out: steps fitted to every other page, held against the rest')
  say('  rule              number   said   steps   right   off: said, steps')
  for (const line of heldOutTable(half(0), half(1))) say(line)
  say()
}

function cost(pages: readonly KnownPage[]): void {
  const { milliseconds, megabytes } = perPage(pages)
  say(`A page: ${milliseconds.toFixed(1)} ms, ${megabytes.toFixed(1)} MB (medians)`)
  const rolls: { readonly roll: number; readonly lines: number }[] = []
  for (const count of [1, 10, 100, 1000]) {
    const { perPage: each, heaps } = onePageAtATime(pages, count)
    const long = count === 1 ? eachAlone(pages, 10) : count <= 100 ? atOnce(pages, count) : null
    if (long) rolls.push(long)
    const more = long
      ? `; one issue of them ${long.issue.toFixed(0)} ms; one page as long ${long.roll.toFixed(0)} ms`
      : ''
    say(
      `${String(count).padStart(5)} pages one by one: ${each.toFixed(2)} ms a page, heap ${heaps.map((heap) => heap.toFixed(0)).join(' ')} MB${more}`,
    )
  }
  // Ten times the lines may cost twelve times the time; pages differ in length and in what they hold.
  const times = rolls.slice(1).map(({ roll, lines }, at) => {
    const before = rolls[at] ?? { roll, lines }
    return ((10 * (roll / before.roll)) / (lines / before.lines)).toFixed(1)
  })
  say(`Ten times the lines on one page: ${times.join(' and ')} times the time`)
}

/**
 * Prints what the assembly is worth: scores page by page and in sum over the corpus (when GALLEY_CORPUS names it) and
 * the project's own pages, how its confidences bear out, and what it costs.
 */
export async function benchAssembly(): Promise<void> {
  const own = knownPages(path.join(import.meta.dirname, '../seeds/pages'))
  const corpus = corpusFolder()
  const starting = corpus ? knownPages(path.join(corpus, 'newspaper/2019-09-18')) : []
  const laid = corpus ? knownPages(path.join(corpus, 'assembly')) : []
  scores('The project’s own pages', own)
  // Tables, verse, interviews and notices, with headlines in every place.
  scores('Own pages laid out without a hand', knownPages(path.join(import.meta.dirname, '../seeds/pages/laid')))
  scores('The same of No. 8422: no weight is fitted to these', blindPages())
  // The weights that are committed are fitted to these folds too; fitAssembly.ts prints what they do on a fold left out.
  for (const fold of ['a', 'b', 'c'] as const) meanScores(`Laid at random, fold ${fold}`, laidPages(fold, 40))
  // As extraction gives typeset pages; the weights are fitted to the first hundred of each fold.
  for (const fold of ['a', 'b', 'c'] as const)
    meanScores(`As extracted, fold ${fold}, pages that no weight saw`, laidPages(fold, 140, true).slice(100))
  await printedScores(pageFilesOf(path.join(import.meta.dirname, '../seeds/print')))
  say('New pages, of which no rule and no weight has seen anything')
  await printedScores(newPageFiles())
  await demoBylines()
  scores('The starting page', starting)
  scores('The corpus', laid)
  if (corpus) {
    const { right, proposed, wanted, f1 } = articleStarts(path.join(corpus, 'zh/pages'))
    say(
      `Article starts, one paragraph a line: F1 ${f1.toFixed(3)} (${right} right of ${proposed} proposed, ${wanted} wanted)\n`,
    )
    bylines(corpus)
  } else say('GALLEY_CORPUS names no corpus: its pages were skipped.\n')
  const hard = [...knownPages(path.join(import.meta.dirname, '../seeds/pages/laid')), ...blindPages()]
  const all = [...own, ...starting, ...laid]
  if (all.length === 0) return
  reliability([...all, ...hard])
  cost(all)
}
