import { blocksOfPart } from '#domain/comments/commentAnchor.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { suggestionPlaces } from '#domain/sweep/suggestionPlaces.ts'
import type { Transaction } from '../database/db.ts'
import { readSuggestions } from './readSuggestions.ts'

/**
 * What sweeps proposed for an article is decided once its words are gone from their place, and open again where they
 * are back (a change undone). What a person ignored stays so.
 */
export async function settleSuggestions(tx: Transaction, articleId: string, content: ArticleContent): Promise<void> {
  const all = await readSuggestions(tx, { articleId, OR: [{ accepted: null }, { accepted: true }] })
  if (all.length === 0) return
  const textsOf = (part: Parameters<typeof blocksOfPart>[1]) => blocksOfPart(content, part)
  const standing = new Set(suggestionPlaces(textsOf, all).map(({ suggestion }) => suggestion.id))
  const turned = all.map((one) => ({ ...one, words: one.replacement }))
  const right = new Set(suggestionPlaces(textsOf, turned).map(({ suggestion }) => suggestion.id))
  const changed = all.filter(({ id, isDecided }) => isDecided === standing.has(id))
  const idsOf = (isWanted: (id: string) => boolean) => changed.map(({ id }) => id).filter(isWanted)
  const set = (ids: readonly string[], data: { decidedAt: Date | null; accepted: boolean | null }) =>
    ids.length > 0 ? tx.sweepSuggestion.updateMany({ where: { id: { in: [...ids] } }, data }) : null
  const decidedAt = new Date()
  await set(
    idsOf((id) => standing.has(id)),
    { decidedAt: null, accepted: null },
  )
  await set(
    idsOf((id) => !standing.has(id) && right.has(id)),
    { decidedAt, accepted: true },
  )
  await set(
    idsOf((id) => !standing.has(id) && !right.has(id)),
    { decidedAt, accepted: null },
  )
}
