import { assemble } from '#domain/assembly/assemble.ts'
import { readPage, type KnownPage } from './assemblyPages.ts'

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

/** Milliseconds a page when `count` pages are assembled one by one, as an import does. */
export function onePageAtATime(
  pages: readonly KnownPage[],
  count: number,
): { readonly perPage: number; readonly heap: number } {
  const start = performance.now()
  for (let at = 0; at < count; at++) {
    const known = pages[at % pages.length]
    if (known) assemble([readPage(known.raw, known.name, at + 1)])
  }
  return { perPage: (performance.now() - start) / count, heap: megabytes() }
}

/** Milliseconds for one issue of `count` pages at once, and for one page `count` times as long. */
export function atOnce(pages: readonly KnownPage[], count: number): { readonly issue: number; readonly roll: number } {
  const chosen = Array.from({ length: count }, (_, at) => pages[at % pages.length]).filter((page) => page !== undefined)
  const issue = chosen.map(({ raw, name }, at) => readPage(raw, name, at + 1))
  const roll = readPage(chosen.map(({ raw }) => raw).join('\n\n'), 'roll')
  const start = performance.now()
  assemble(issue)
  const middle = performance.now()
  assemble([roll])
  return { issue: middle - start, roll: performance.now() - middle }
}
