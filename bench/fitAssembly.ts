import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { blockWeights } from '#domain/assembly/blockWeights.ts'
import { blockExamples, type BlockExamples } from './fitting/blockExamples.ts'
import { fitLogistic, rightShare, type Example, type Weights } from './fitting/logistic.ts'
import { startWeights } from './fitting/startWeights.ts'
import { fitSolve, partedPage, solvedShare, type PartedPage } from './fitting/fitSolve.ts'
import type { BlockWeights } from '#domain/assembly/blockOdds.ts'
import type { SolveWeights } from '#domain/assembly/solveWeights.ts'
import type { LaidPage } from './laying/layRandomly.ts'
import { laidPages, type Fold } from './laying/laidPages.ts'

const told = (name: string, fitted: readonly Example[], other: readonly Example[], weights: Weights): void =>
  console.log(
    `${name}: ${fitted.length} learnt, ${rightShare(fitted, weights).toFixed(3)} right` +
      (other.length > 0 ? `; ${other.length} held out, ${rightShare(other, weights).toFixed(3)} right` : ''),
  )

/** Blocks are seen beside each other: what one is told to be is seen by the next, so that the fit is repeated. */
function fitBlocks(learnt: readonly LaidPage[], held: readonly LaidPage[]): BlockWeights {
  let running: Weights = blockWeights
  const seen = (pages: readonly LaidPage[]): BlockExamples[] => pages.map((page) => blockExamples(page, running))
  for (let round = 0; round < 2; round++) running = fitLogistic(seen(learnt).flatMap((one) => one.running))
  const [fitted, other] = [seen(learnt), seen(held)]
  const staying = fitLogistic(fitted.flatMap((one) => one.staying))
  told(
    '  running text',
    fitted.flatMap((one) => one.running),
    other.flatMap((one) => one.running),
    running,
  )
  told(
    '  lines that stay',
    fitted.flatMap((one) => one.staying),
    other.flatMap((one) => one.staying),
    staying,
  )
  return { running, staying }
}

const about: Readonly<Record<string, string>> = {
  blockWeights: `What each observation of \`blockEvidence\` weighs, in log-odds of running text over a line by itself.`,
  stayWeights: `What each observation of \`blockEvidence\` weighs, in log-odds that a line by itself stays in its text and is no headline.`,
}

function write(name: string, weights: Weights): void {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .map(([key, weight]) => `  ${/^\w+$/u.test(key) ? key : `'${key}'`}: ${weight},`)
  const text = `/**\n * ${about[name]} Fitted by\n * \`bench/fitAssembly.ts\` to pages laid out at random; weights under 0.05 are left out.\n */\nexport const ${name}: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`
  writeFileSync(path.join(import.meta.dirname, `../domain/assembly/${name}.ts`), text)
}

function writeSolve(weights: SolveWeights): void {
  const file = path.join(import.meta.dirname, '../domain/assembly/solveWeights.ts')
  const [head = ''] = readFileSync(file, 'utf8').split('export const')
  const rows = (of: Weights): string =>
    Object.entries(of)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `    ${name}: ${weight},`)
      .join('\n')
  const kinds = (['gap', 'head', 'lone'] as const).map((kind) => `  ${kind}: {\n${rows(weights[kind])}\n  },`)
  writeFileSync(file, `${head}export const solveWeights: SolveWeights = {\n${kinds.join('\n')}\n}\n`)
}

const parted = (pages: readonly LaidPage[], weights: BlockWeights): PartedPage[] =>
  pages.flatMap((page) => partedPage(page, weights) ?? [])

/** What blocks are is told of each fold by weights fitted to the others, so that the page's own weights learn how far to trust it. */
function fitPages(folds: readonly (readonly LaidPage[])[], start: SolveWeights): SolveWeights {
  const pages = folds.flatMap((own, at) => parted(own, fitBlocks(folds.filter((_, other) => other !== at).flat(), own)))
  return fitSolve(pages, start, (round, weights) =>
    console.log(`  round ${round + 1}: articles whole ${solvedShare(pages, weights).toFixed(3)}`),
  )
}

/** As many pages laid at random as pages that come as extraction gives them, in turn. */
const pagesOf = (fold: Fold): LaidPage[] => {
  const extracted = laidPages(fold, 100, true)
  return laidPages(fold, 100).flatMap((page, at) => [page, ...extracted.slice(at, at + 1)])
}
const [a, b, c] = [pagesOf('a'), pagesOf('b'), pagesOf('c')]

console.log('Fitted to two folds and held against the third')
const half = fitBlocks([...a, ...b], c)
const held = fitPages([a, b], startWeights)
const unseen = parted(c, half)
console.log(
  `Held out: articles whole ${solvedShare(unseen, held).toFixed(3)}; by the weights that a person set ${solvedShare(unseen, startWeights).toFixed(3)}`,
)
if (process.argv[2] !== 'try') {
  console.log('Fitted to all three, and written')
  const all = fitBlocks([...a, ...b, ...c], [])
  write('blockWeights', all.running)
  write('stayWeights', all.staying)
  writeSolve(fitPages([a, b, c], startWeights))
} else {
  write('blockWeights', half.running)
  write('stayWeights', half.staying)
  writeSolve(held)
}
