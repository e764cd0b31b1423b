import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { Segment } from './assembly.ts'
import { hyphensOf } from './printedHyphens.ts'
import { readSegment, type Piece } from './piece.ts'
import { tableRows } from './tableRows.ts'

/** Finds the piece that a segment names; null where the pages hold no such line or the stretch is empty. */
export type FindPiece = (segment: Segment) => Piece | null

/** An index of all lines of an issue by their ids. */
export function lineIndex(pages: readonly SourcePage[]): FindPiece {
  const lines = new Map<string, Piece>()
  pages.forEach((source, page) => {
    const hyphens = hyphensOf(source)
    const rows = tableRows(source.lines)
    source.lines.forEach((line, at) => {
      lines.set(line.id, { ...{ line, page, at, from: 0, to: line.text.length }, hyphens, row: rows.has(at) })
    })
  })
  return (segment) => {
    const place = readSegment(segment)
    const whole = place && lines.get(place.line)
    if (!place || !whole) return null
    const from = Math.min(place.from, whole.to)
    const to = Math.min(place.to ?? whole.to, whole.to)
    return from < to ? { ...whole, from, to } : null
  }
}
