import type { Box } from '#domain/source/sourcePage.ts'
import { compareReadings, type ComparedSources } from '#domain/source/readings/compareReadings.ts'
import type { ComparedLine } from '#domain/source/readings/comparedLine.ts'
import type { Transaction } from '../database/db.ts'

/** A line of a source as it is listed beside another's. */
export type SourceRow = { readonly id: string; readonly ordinal: number; readonly text: string }
export type SourcesCompared = ComparedSources & {
  readonly here: ReadonlyMap<string, SourceRow>
  readonly there: ReadonlyMap<string, SourceRow>
}

/** Compares the lines of a page's source with those of another source of the page. */
export async function compareSource(tx: Transaction, currentId: string, otherId: string): Promise<SourcesCompared> {
  const [here, there] = [await readSource(tx, currentId), await readSource(tx, otherId)]
  const rows = (of: typeof here) => new Map(of.lines.map(({ id, ordinal, text }) => [id, { id, ordinal, text }]))
  // Where one of them does not say how large its page is, their boxes say nothing of each other.
  const isPlaced = here.size !== null && there.size !== null
  return {
    ...compareReadings(comparedLines(here, isPlaced), comparedLines(there, isPlaced)),
    ...{ here: rows(here), there: rows(there) },
  }
}

async function readSource(tx: Transaction, id: string) {
  const source = await tx.source.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ width: true, height: true },
      lines: { select: { id: true, ordinal: true, text: true, box: true }, orderBy: { ordinal: 'asc' } },
    },
  })
  const { width, height, lines } = source
  return { lines, size: width && height ? { width, height } : null }
}

type Read = Awaited<ReturnType<typeof readSource>>

const comparedLines = ({ lines, size }: Read, isPlaced: boolean): readonly ComparedLine[] =>
  lines.map(({ id, text, box }) => ({ id, text, box: isPlaced && box ? share(box as unknown as Box, size) : null }))

/** A box in shares of the page's width and height. */
const share = ([x, y, width, height]: Box, size: Read['size']): Box => {
  const [wide, high] = [size?.width ?? 1, size?.height ?? 1]
  return [x / wide, y / high, width / wide, height / high]
}
