import type { PrintedPage, RepairRow } from '#domain/articles/articleView.ts'
import { stretchOfSegment } from '#domain/pages/refusedRepairs.ts'
import type { Repair } from '../database/generated/client.ts'

/** The repairs of an article with their places on its printed lines: the least sure first, then in the order of print. */
export function repairRows(repairs: readonly Repair[], pages: readonly PrintedPage[]): RepairRow[] {
  const lines = new Map(pages.flatMap((page) => page.lines).map(({ id, text }, order) => [id, { text, order }]))
  const rows = repairs.map(({ id, rule, before, after, confidence, pageId, segments }): RepairRow => {
    const places = segments.flatMap((segment) => stretchOfSegment(lines, segment) ?? [])
    return { id, rule, before, after, confidence, pageId, places }
  })
  const orderOf = ({ places: [first] }: RepairRow): number => lines.get(first?.line ?? '')?.order ?? Infinity
  const inOrder = (a: RepairRow, b: RepairRow): number =>
    a.confidence - b.confidence || orderOf(a) - orderOf(b) || (a.places[0]?.from ?? 0) - (b.places[0]?.from ?? 0) || 0
  return rows.sort(inOrder)
}
