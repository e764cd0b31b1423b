import type { Box, StatedArticle } from '#domain/source/sourcePage.ts'
import type { Anchor, DraftBlock } from '../layout/layPage.ts'
import { around } from '../layout/scale.ts'
import type { FounderArticle } from './founderArticle.ts'

type Polygon = readonly (readonly [x: number, y: number])[]
/** An article and its zones on its page; `key` tells it from the others. */
export type PlacedArticle = FounderArticle & { readonly key: string; readonly zones: readonly Polygon[] }

const boxOfZone = (zone: Polygon): Box => {
  const [xs, ys] = [zone.map(([x]) => x), zone.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
}

/** An article as a block of its page. Its lines are paragraphs: where in its zones each stands is not stated. */
export function blockOfArticle({ key, zones, lines }: PlacedArticle): DraftBlock {
  return {
    ids: [key],
    kind: 'text',
    box: around(zones.map(boxOfZone)),
    order: null,
    lines: lines.map(({ text }) => ({ ids: [], text, box: null, confidence: null })),
  }
}

/** What the page states of its articles, under the ids that their lines got. */
export function statedOf(placed: readonly PlacedArticle[], anchors: readonly Anchor[], page: number): StatedArticle[] {
  let at = 0
  return placed.flatMap(({ key, id, title, authors, lines, zones }) => {
    const own = lines.map(({ part }) => ({ line: anchors[at++]?.line ?? '', part }))
    if (own.length === 0) return []
    const outlined = zones.length > 0 ? { zones: zones.map((polygon) => ({ page, polygon })) } : {}
    return [{ id: id ?? key, title, authors, lines: own, ...outlined }]
  })
}
