import { inLineOrder } from '#domain/source/lineOrder.ts'
import type { SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { withAddedLines } from '#domain/source/withAddedLines.ts'
import { lineOfRow } from '../imports/lineColumns.ts'
import type { LineRow, SourceSizes } from './lineRow.ts'
import type { LoadedLayout } from './loadLayout.ts'

/** Own lines of a page come nowhere near so many. */
const afterAllOwn = 10_000_000

/**
 * How the assembly names the lines of a page (`p1l12`), by the ids that they are kept under. Lines that were added have
 * numbers far behind the page's own, so that these keep theirs.
 */
export function lineKeysOf(rows: LoadedLayout['rows']): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const used = new Set<string>()
  for (const row of [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    let number = row.ordinal + (row.added ? afterAllOwn : 0)
    // Two other sources may each have a line of this ordinal.
    while (used.has(keyOf(row, number))) number += afterAllOwn
    const key = keyOf(row, number)
    used.add(key)
    keys.set(row.id, key)
  }
  return keys
}

const keyOf = ({ page }: LineRow, number: number): string => `p${page.sequence}l${number}`

/** The pages of these lines as they were received, in their order, with what was added to them. */
export function sourcePages(
  rows: readonly LineRow[],
  keys: ReadonlyMap<string, string>,
  sizes: SourceSizes,
): SourcePage[] {
  const byPage = Map.groupBy(rows, ({ pageId }) => pageId)
  const ordered = [...byPage.values()].sort((a, b) => (a[0]?.page.sequence ?? 0) - (b[0]?.page.sequence ?? 0))
  return ordered.map((all) => {
    const own = all.filter(({ added }) => added === null)
    const added = all.filter((row) => row.added !== null).sort(inLineOrder)
    const source = own[0]?.sourceId ?? ''
    const last = Math.max(0, ...added.map((row) => row.added?.after ?? 0))
    const lines = withEmptyLines(own, last).map((row, at) =>
      row ? lineOfRow(row, keys.get(row.id) ?? '') : emptyLine(`p${all[0]?.page.sequence ?? 0}l${at + 1}`),
    )
    const more = added.map((row) => ({
      ...{ line: lineOfRow(row, keys.get(row.id) ?? ''), after: row.added?.after ?? 0 },
      size: sizes.get(row.sourceId) ?? null,
    }))
    return { source, label: null, size: null, lines: withAddedLines(lines, more, sizes.get(source) ?? null) }
  })
}

/** Lines without a character have no placement, and yet they part paragraphs: null stands for them. */
function withEmptyLines(rows: readonly LineRow[], atLeast: number): readonly (LineRow | null)[] {
  const byOrdinal = new Map(rows.map((row) => [row.ordinal, row]))
  const last = Math.max(atLeast, ...byOrdinal.keys())
  return Array.from({ length: last }, (_, at) => byOrdinal.get(at + 1) ?? null)
}

const emptyLine = (id: string): SourceLine => ({ id, text: '', box: null, confidence: null })
