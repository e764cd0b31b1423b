import { assemble } from '#domain/assembly/assemble.ts'
import { readPage, type KnownPage } from './assemblyPages.ts'
import { liveHeap } from './liveHeap.ts'

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const megabytes = (): number => process.memoryUsage().heapUsed / 1_048_576

/** Median milliseconds and megabytes that the assembly of one page takes, over all pages and several rounds. */
export function perPage(pages: readonly KnownPage[]): { readonly milliseconds: number; readonly megabytes: number } {
  const times: number[] = []
  const sizes: number[] = []
  for (let round = 0; round < 6; round++) {
    for (const { raw, name } of pages) {
      const page = readPage(raw, name)
      const before = megabytes()
      const start = performance.now()
      assemble([page])
      const took = performance.now() - start
      const grown = megabytes() - before
      if (round > 0) times.push(took)
      if (round > 0 && grown > 0) sizes.push(grown)
    }
  }
  return { milliseconds: medianOf(times), megabytes: medianOf(sizes) }
}

/** Milliseconds a page, and the megabytes held after each hundred, when `count` pages are assembled one by one, as an import does. */
export function onePageAtATime(
  pages: readonly KnownPage[],
  count: number,
): { readonly perPage: number; readonly heaps: readonly number[] } {
  const heaps: number[] = []
  let took = 0
  for (let at = 0; at < count; at++) {
    const known = pages[at % pages.length]
    const start = performance.now()
    if (known) assemble([readPage(known.raw, known.name, at + 1)])
    took += performance.now() - start
    if ((at + 1) % 100 === 0) heaps.push(liveHeap())
  }
  const perPage = took / count
  return { perPage, heaps: heaps.length > 0 ? heaps : [liveHeap()] }
}

/** The least of some measurements of the same: what else the machine does makes the others longer. */
const tries = 3

function quickest(measured: () => void): number {
  const times = Array.from({ length: tries }, () => {
    const start = performance.now()
    measured()
    return performance.now() - start
  })
  return Math.min(...times)
}

/** Milliseconds for one issue of `count` pages at once, and for one page `count` times as long, with its lines. */
export type Growth = { readonly issue: number; readonly roll: number; readonly lines: number }

export function atOnce(pages: readonly KnownPage[], count: number): Growth {
  const chosen = Array.from({ length: count }, (_, at) => pages[at % pages.length]).filter((page) => page !== undefined)
  const issue = chosen.map(({ raw, name }, at) => readPage(raw, name, at + 1))
  const roll = readPage(chosen.map(({ raw }) => raw).join('\n\n'), 'roll')
  return {
    issue: quickest(() => void assemble(issue)),
    roll: quickest(() => void assemble([roll])),
    lines: roll.lines.length,
  }
}

/** The same of one page, the mean of the first `count`: what a roll of those is held against, since pages differ. */
export function eachAlone(pages: readonly KnownPage[], count: number): Growth {
  const alone = pages.slice(0, count).map((page) => atOnce([page], 1))
  const mean = (key: keyof Growth): number => alone.reduce((sum, one) => sum + one[key], 0) / alone.length
  return { issue: mean('issue'), roll: mean('roll'), lines: mean('lines') }
}
