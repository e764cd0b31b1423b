import type { Box } from '#domain/source/sourcePage.ts'
import { liesIn, type Point } from './polygon.ts'

/** A zone that a person drew on a facsimile. */
export type DrawnZone = {
  readonly id: string
  readonly role: 'article' | 'picture'
  /** Corners in pixels of the facsimile; of a picture those of a rectangle. */
  readonly polygon: readonly Point[]
  /** Of a picture a line of its caption, else null. */
  readonly captionLine: string | null
}

/** A line as the owner of a zone is found by it. */
export type OwnedLine = {
  readonly id: string
  readonly box: Box | null
  /** Articles that hold a stretch of it. */
  readonly articleIds: readonly string[]
  /** The article of which it is a caption, or part of one. */
  readonly captionOf: string | null
}

/**
 * Whose a drawn zone is: a picture's, the article that holds its caption; else the article that holds most of the lines in
 * it, of several the one whose line stands highest, so that the order in which they are told changes nothing. Null where
 * there is none. So a zone goes where its lines go, whatever act moves them.
 */
export function zoneOwner(zone: DrawnZone, lines: readonly OwnedLine[]): string | null {
  if (zone.role === 'picture') return lines.find(({ id }) => id === zone.captionLine)?.captionOf ?? null
  const held = new Map<string, Held>()
  for (const { box, articleIds } of lines)
    if (box && liesIn(box, zone.polygon))
      for (const id of articleIds) {
        const { count, top } = held.get(id) ?? { count: 0, top: box }
        held.set(id, { id, count: count + 1, top: isAbove(box, top) ? box : top })
      }
  return [...held.values()].sort(comesFirst)[0]?.id ?? null
}

type Held = { readonly id: string; readonly count: number; readonly top: Box }

const isAbove = ([x, y]: Box, [left, top]: Box): boolean => y < top || (y === top && x < left)

function comesFirst(one: Held, other: Held): number {
  if (one.count !== other.count) return other.count - one.count
  if (isAbove(one.top, other.top)) return -1
  return isAbove(other.top, one.top) || one.id > other.id ? 1 : -1
}
