import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { assemble } from '#domain/assembly/assemble.ts'
import type { Weighed } from '#domain/assembly/sureness.ts'
import { surenessWeights } from '#domain/assembly/surenessWeights.ts'
import { corpusFolder, knownPages, readPage, type KnownPage } from './assemblyPages.ts'
import { laidPages } from './laying/laidPages.ts'
import { pageFilesOf, printedPages } from './printedPages.ts'
import { judgeRepairs, type Judged } from './reliability.ts'

const seeds = path.join(import.meta.dirname, '../seeds')
const rules = Object.keys(surenessWeights) as Weighed[]

const judged = (pages: readonly KnownPage[]): Judged[] =>
  pages.flatMap(({ raw, name, truth }) => judgeRepairs(assemble([readPage(raw, name)]), truth))

/** No. 8422 is left out of everything that is fitted. */
async function printed(): Promise<Judged[]> {
  const pages = [
    ...(await printedPages(pageFilesOf(path.join(seeds, 'print')), 'alto')),
    ...(await printedPages(pageFilesOf(path.join(seeds, 'print')), 'text')),
  ]
  return pages
    .filter(({ name }) => !name.startsWith('8422'))
    .flatMap(({ page, truth }) => judgeRepairs(assemble([page]), truth))
}

type Seen = { readonly odds: number; readonly right: number; readonly weight: number }

/** What was said, as the log-odds it was said from; each set of pages counts the same, however many decisions it has. */
function seen(sets: readonly Judged[][], rule: Weighed): Seen[] {
  const [slope, offset] = surenessWeights[rule]
  return sets.flatMap((set) => {
    const own = set.filter((one) => one.rule === rule)
    return own.map(({ confidence, right }) => ({
      odds: (Math.log(confidence / (1 - confidence)) - offset) / slope,
      right: right ? 1 : 0,
      weight: 1 / Math.max(20, own.length),
    }))
  })
}

/** Logistic regression of one variable by Newton's method. */
function fitted(data: readonly Seen[]): readonly [slope: number, offset: number] {
  let [slope, offset] = [0.2, 0.5]
  for (let round = 0; round < 50; round++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-3, 0, 1e-3]
    for (const { odds, right, weight } of data) {
      const p = 1 / (1 + Math.exp(-(slope * odds + offset)))
      const [off, bend] = [(p - right) * weight, p * (1 - p) * weight]
      ga += off * odds
      gb += off
      aa += bend * odds * odds
      ab += bend * odds
      bb += bend
    }
    const determinant = aa * bb - ab * ab
    slope -= (bb * ga - ab * gb) / determinant
    offset -= (aa * gb - ab * ga) / determinant
  }
  return [slope, offset]
}

async function fitSureness(): Promise<void> {
  const corpus = corpusFolder()
  if (!corpus) throw new Error('GALLEY_CORPUS names no corpus.')
  const sets = [
    judged(
      ['pages', 'pages/laid']
        .flatMap((folder) => knownPages(path.join(seeds, folder)))
        .concat(...['newspaper/2019-09-18', 'assembly'].map((folder) => knownPages(path.join(corpus, folder)))),
    ),
    judged((['a', 'b', 'c'] as const).flatMap((fold) => laidPages(fold, 30))),
    await printed(),
  ]
  const rows = rules.map((rule) => {
    const [slope, offset] = fitted(seen(sets, rule)).map((value) => Number(value.toFixed(4)))
    return `  ${rule}: [${slope}, ${offset}],`
  })
  const file = path.join(import.meta.dirname, '../domain/assembly/surenessWeights.ts')
  writeFileSync(
    file,
    `/**
 * How log-odds of the page's solution become probabilities: \`[slope, offset]\` of a logistic function, a rule each. Fitted
 * by \`bench/fitSureness.ts\`; the page as a whole is fitted for the best solution, which says nothing of how often it is
 * right.
 */
export const surenessWeights = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, readonly [slope: number, offset: number]>>
`,
  )
  console.log(rows.join('\n'))
}

void fitSureness()
