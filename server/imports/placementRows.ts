import type { Assembly } from '#domain/assembly/assembly.ts'
import { placementsOf, type Placement } from '#domain/assembly/placements.ts'
import type { Prisma } from '../database/generated/client.ts'
import type { LineKeys } from './lineKeys.ts'

const partOrder = ['kicker', 'headline', 'subheadline', 'bylineBlock', 'body', 'caption'] as const

/** Where every character of every line went; the placements of an article are numbered in the order of its text. */
export function placementRows(
  assembly: Assembly,
  { lines }: LineKeys,
  articleIds: readonly string[],
): Prisma.PlacementCreateManyInput[] {
  const counts = new Map<number | null, number>()
  return placementsOf(assembly)
    .sort(inTextOrder)
    .map(({ line, from, to, article, part, partIndex, reason }) => {
      const order = counts.get(article) ?? 0
      counts.set(article, order + 1)
      const where =
        article === null ? { reason: reason ?? 'unknown' } : { articleId: articleIds[article] ?? '', part, order }
      return { lineId: lines.get(line)?.id ?? '', from, to, partIndex, ...where }
    })
}

function inTextOrder(a: Placement, b: Placement): number {
  const rank = ({ part }: Placement) => (part === null ? partOrder.length : partOrder.indexOf(part))
  return (a.article ?? -1) - (b.article ?? -1) || rank(a) - rank(b) || a.partIndex - b.partIndex || a.order - b.order
}
