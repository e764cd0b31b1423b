import type { LaidArticle } from '#domain/pages/layout.ts'
import type { LayoutChange } from '#domain/pages/layoutChange.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'

/** Writes where the characters that a change touches are now. That each is somewhere, once, the database checks. */
export async function writePlacements(tx: Transaction, { before, after }: LayoutChange): Promise<void> {
  const articleIds = before.articles.map(({ id }) => id)
  await tx.placement.deleteMany({ where: { articleId: { in: articleIds } } })
  const aside = before.aside.map(({ stretch }) => ({ lineId: stretch.line, from: stretch.from, to: stretch.to }))
  if (aside.length > 0) await tx.placement.deleteMany({ where: { articleId: null, OR: aside } })
  const rows = after.aside.map(({ stretch, reason, byHand }) => ({
    ...{ lineId: stretch.line, from: stretch.from, to: stretch.to },
    ...{ reason, byHand },
  }))
  await tx.placement.createMany({ data: [...after.articles.flatMap(articlePlacements), ...rows] })
}

function articlePlacements({ id, parts, byHand }: LaidArticle): Prisma.PlacementCreateManyInput[] {
  const counts = new Map<string, number>()
  const rows = parts.flatMap(({ part, stretches }) => {
    const partIndex = counts.get(part) ?? 0
    counts.set(part, partIndex + 1)
    return stretches.map(({ line, from, to }) => ({ lineId: line, from, to, part, partIndex }))
  })
  return rows.map((row, order) => ({ ...row, articleId: id, order, byHand }))
}
