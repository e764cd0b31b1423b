import type { Box } from '#domain/source/sourcePage.ts'
import { inLineOrder, lineOrder } from '#domain/source/lineOrder.ts'
import { compareReadings, type ComparedSources } from '#domain/source/readings/compareReadings.ts'
import type { ComparedLine } from '#domain/source/readings/comparedLine.ts'
import type { Transaction } from '../database/db.ts'
import { sizeOf } from '../facsimiles/sizeOf.ts'

/** A line as it is listed beside another source's; `ordinal` is its place on its page or in its source. */
export type SourceRow = { readonly id: string; readonly ordinal: number; readonly text: string }
export type SourcesCompared = Omit<ComparedSources, 'follows'> & {
  readonly here: ReadonlyMap<string, SourceRow>
  readonly there: ReadonlyMap<string, SourceRow>
  /** Behind the page's own line of which ordinal each line stands that only the other source has; 0 above all. */
  readonly after: ReadonlyMap<string, number>
  /** Those of them that were added to the page. */
  readonly added: ReadonlySet<string>
}

type Compared = { readonly id: string; readonly currentSourceId: string | null }

/** Is it a source of the page, and not the one that the page is made of? */
export const isOtherSource = async (tx: Transaction, page: Compared, source: string): Promise<boolean> =>
  page.currentSourceId !== null &&
  source !== page.currentSourceId &&
  (await tx.source.count({ where: { id: source, pageId: page.id } })) > 0

/**
 * Compares the lines of a page with those of another source of the page. Lines that were added from a third source are the
 * page's; those that were added from this one are still its, so that the same lines are only there before and after.
 */
export async function compareSource(tx: Transaction, page: Compared, otherId: string): Promise<SourcesCompared> {
  const [here, there] = [await readPageLines(tx, page, otherId), await readSource(tx, otherId)]
  const isPlaced = here.isSized && there.isSized
  const { readings, onlyHere, onlyThere, follows } = compareReadings(
    comparedLines(here, isPlaced),
    comparedLines(there, isPlaced),
  )
  const added = new Map(here.fromOther)
  const byId = new Map(here.lines.map((line) => [line.id, line]))
  const placeOf = (line: string | null) => Math.floor(lineOrder(byId.get(line ?? '') ?? aboveAll))
  return {
    // A line that is on the page by itself is no reading of another.
    readings: readings.filter(({ stretches }) => !stretches.some(({ line }) => added.has(line))),
    ...{ onlyHere, onlyThere: [...new Set([...onlyThere, ...added.keys()])] },
    ...{ here: rowsOf(here), there: rowsOf(there), added: new Set(added.keys()) },
    after: new Map([...[...follows].map(([line, followed]) => [line, placeOf(followed)] as const), ...added]),
  }
}

const aboveAll = { ordinal: 0, added: null }

type Line = {
  readonly id: string
  readonly ordinal: number
  readonly added: { readonly after: number } | null
  readonly text: string
  readonly box: unknown
  readonly size: ReturnType<typeof sizeOf>
}
/** Lines in order. Where a source does not say how large its page is, its boxes say nothing of another's. */
type Read = { readonly lines: readonly Line[]; readonly isSized: boolean }

const lineColumns = { id: true, ordinal: true, text: true, box: true } as const
const sizes = { width: true, height: true } as const

async function readSource(tx: Transaction, id: string): Promise<Read> {
  const source = await tx.source.findUniqueOrThrow({
    where: { id },
    select: { ...sizes, lines: { select: lineColumns, orderBy: { ordinal: 'asc' } } },
  })
  const size = sizeOf(source)
  return { lines: source.lines.map((line) => ({ ...line, added: null, size })), isSized: size !== null }
}

async function readPageLines(tx: Transaction, { id, currentSourceId }: Compared, otherId: string) {
  const own = await readSource(tx, currentSourceId ?? '')
  const added = await tx.addedLine.findMany({
    where: { pageId: id },
    select: { after: true, line: { select: { ...lineColumns, sourceId: true, source: { select: sizes } } } },
  })
  const lines = added
    .filter(({ line }) => line.sourceId !== otherId)
    .map(({ after, line: { source, ...line } }) => ({ ...line, added: { after }, size: sizeOf(source) }))
  const fromOther = added.filter(({ line }) => line.sourceId === otherId)
  return {
    ...{ lines: [...own.lines, ...lines].sort(inLineOrder), isSized: own.isSized },
    fromOther: fromOther.map(({ after, line }) => [line.id, after] as const),
  }
}

const rowsOf = ({ lines }: Read): ReadonlyMap<string, SourceRow> =>
  new Map(lines.map((line) => [line.id, { id: line.id, ordinal: lineOrder(line), text: line.text }]))

const comparedLines = ({ lines }: Read, isPlaced: boolean): readonly ComparedLine[] =>
  lines.map(({ id, text, box, size }) => ({ id, text, box: isPlaced && box && size ? share(box as Box, size) : null }))

/** A box in shares of the page's width and height. */
const share = ([x, y, width, height]: Box, size: NonNullable<Line['size']>): Box => [
  ...([x / size.width, y / size.height] as const),
  ...([width / size.width, height / size.height] as const),
]
