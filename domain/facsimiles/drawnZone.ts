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
 * it. Null where there is none. So a zone goes where its lines go, whatever act moves them.
 */
export function zoneOwner(zone: DrawnZone, lines: readonly OwnedLine[]): string | null {
  if (zone.role === 'picture') return lines.find(({ id }) => id === zone.captionLine)?.captionOf ?? null
  const counts = new Map<string, number>()
  for (const { box, articleIds } of lines)
    if (box && articleIds.length > 0 && liesIn(box, zone.polygon))
      for (const id of articleIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
