import { readingText } from '#domain/source/readings/compareReadings.ts'
import { offsetMap } from '#domain/text/offsetMap.ts'
import { stretchesOf, type LaidReading, type PageLayout, type Stretch } from '#domain/pages/layout.ts'
import type { Transaction } from '../database/db.ts'
import type { LineRow } from './lineRow.ts'
import type { LoadedLayout } from './loadLayout.ts'

/** Lines as they are read: where a person took over what another source has, they say that. */
export type ReadRows = {
  readonly rows: ReadonlyMap<string, LineRow>
  /** A stretch of a line as it was received, as a stretch of what the line is read as, and back. */
  readonly there: (stretch: Stretch) => Stretch
  readonly back: (stretch: Stretch) => Stretch
}

/**
 * Reads the lines of a page, and those that its articles have elsewhere, as they are read where the page is laid so; lines
 * that are no longer added to it are left out.
 */
export async function readRows(
  tx: Transaction,
  { rows: known, readingsElsewhere, layout: before }: Pick<LoadedLayout, 'rows' | 'readingsElsewhere' | 'layout'>,
  layout: PageLayout,
): Promise<ReadRows> {
  const added = new Set(layout.added.map(({ line }) => line))
  const gone = new Set(before.added.map(({ line }) => line).filter((line) => !added.has(line)))
  const rows = gone.size === 0 ? known : new Map([...known].filter(([id]) => !gone.has(id)))
  const readings = [...layout.readings, ...readingsElsewhere].filter(({ line }) => rows.has(line))
  if (readings.length === 0) return { rows, there: (stretch) => stretch, back: (stretch) => stretch }
  const ids = readings.flatMap(({ stretches }) => stretches.map(({ line }) => line))
  const found = await tx.line.findMany({ where: { id: { in: [...new Set(ids)] } } })
  const others = new Map(found.map((row) => [row.id, row]))
  const read = new Map(rows)
  const maps = new Map<string, { readonly there: Places; readonly back: Places }>()
  const used = usedPlaces(layout)
  for (const reading of readings) {
    const row = rows.get(reading.line)
    if (!row) continue
    const text = readingText(reading.stretches, (line) => others.get(line)?.text ?? '')
    read.set(row.id, rowRead(row, text, wholeOf(reading, others)))
    maps.set(row.id, mapsBetween(row.text, text, used.get(row.id) ?? []))
  }
  const moved = (way: 'there' | 'back') => (stretch: Stretch) => {
    const map = maps.get(stretch.line)?.[way]
    return map ? { ...stretch, from: map(stretch.from), to: map(stretch.to) } : stretch
  }
  return { rows: read, there: moved('there'), back: moved('back') }
}

type Places = (offset: number) => number
type OtherLine = Omit<LineRow, 'page' | 'added'>

/** The one line that a reading is all of; null where it is of several, or a part of one. */
function wholeOf({ stretches }: LaidReading, others: ReadonlyMap<string, OtherLine>): OtherLine | null {
  const [only, more] = stretches
  const other = only && !more ? others.get(only.line) : undefined
  return other && only?.from === 0 && only.to === other.length ? other : null
}

/** Words and what the recogniser thinks of them are those of who read the line; where it stands stays as it was. */
function rowRead(row: LineRow, text: string, whole: OtherLine | null): LineRow {
  const { hyphenated: _goesOn, ...place } = (row.details ?? {}) as Record<string, never>
  const { hyphenated } = (whole?.details ?? {}) as { readonly hyphenated?: string }
  return {
    ...row,
    ...{ text, length: text.length, words: whole?.words ?? null, confidence: whole?.confidence ?? null },
    details: hyphenated === undefined ? place : { ...place, hyphenated },
  }
}

/** Places at which the line is cut already come back as they were, whatever else lies there. */
function mapsBetween(received: string, read: string, used: readonly number[]) {
  const there = offsetMap(received, read)
  const known = new Map(used.map((place) => [there(place), place]))
  const inverse = offsetMap(read, received)
  return { there, back: (place: number) => known.get(place) ?? inverse(place) }
}

function usedPlaces({ articles, aside }: PageLayout): ReadonlyMap<string, readonly number[]> {
  const all = [...articles.flatMap(stretchesOf), ...aside.map(({ stretch }) => stretch)]
  return new Map(
    [...Map.groupBy(all, ({ line }) => line)].map(([line, own]) => [line, own.flatMap(({ from, to }) => [from, to])]),
  )
}
