import type { StatedOnPage } from '#domain/source/statedOnPage.ts'
import type { Anchor } from '../layout/layPage.ts'
import type { ArticlePlan } from './metsArticles.ts'

/** Where each id first and last stands among a file's lines. */
function stretches(anchors: readonly Anchor[]): Map<string, [first: number, last: number]> {
  const found = new Map<string, [number, number]>()
  for (const [at, { ids }] of anchors.entries())
    for (const id of ids) {
      const known = found.get(id)
      if (known) known[1] = at
      else found.set(id, [at, at])
    }
  return found
}

/**
 * The lines of one page that plans point at, in the order planned; a line stands once, in the first that names it. The ids
 * of words and blocks need not be kept afterwards.
 */
export function statedLines(file: string, anchors: readonly Anchor[], plans: readonly ArticlePlan[]): StatedOnPage[] {
  const places = stretches(anchors)
  const taken = new Set<string>()
  return plans.flatMap(({ areas, ...stated }, article) => {
    const lines = areas.flatMap((area, order) => {
      if (area.file !== file || area.begin === null) return []
      const first = places.get(area.begin)
      const last = places.get(area.end ?? area.begin) ?? first
      if (!first || !last) return []
      const own = anchors.slice(first[0], last[1] + 1).filter(({ line }) => !taken.has(line) && taken.add(line))
      return own.map(({ line }) => ({ line, part: area.part, order }))
    })
    return lines.length > 0 ? [{ article, stated, lines }] : []
  })
}
