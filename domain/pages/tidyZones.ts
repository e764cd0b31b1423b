import { zoneOwner, type OwnedLine } from '#domain/facsimiles/drawnZone.ts'
import type { LaidArticle, LaidZone, PrintedLines } from './layout.ts'

/** Zones in one order, with whom each belongs to as the articles are laid; without those that are nobody's any more. */
export function tidyZones(
  lines: PrintedLines,
  articles: readonly LaidArticle[],
  zones: readonly LaidZone[],
): readonly LaidZone[] {
  if (zones.length === 0) return zones
  const owned = ownedLines(lines, articles)
  const standing = zones.flatMap((zone) => {
    const article = zoneOwner(zone, owned)
    return article === null ? [] : [article === zone.article ? zone : { ...zone, article }]
  })
  return standing.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function ownedLines(lines: PrintedLines, articles: readonly LaidArticle[]): readonly OwnedLine[] {
  const held = articles.flatMap(({ id, parts }) =>
    parts.flatMap(({ part, stretches }) => stretches.map(({ line }) => ({ line, id, isCaption: part === 'caption' }))),
  )
  return [...Map.groupBy(held, ({ line }) => line)].map(([id, own]) => ({
    id,
    box: lines.get(id)?.box ?? null,
    articleIds: [...new Set(own.map((one) => one.id))],
    captionOf:
      own
        .filter(({ isCaption }) => isCaption)
        .map((one) => one.id)
        .sort()[0] ?? null,
  }))
}
