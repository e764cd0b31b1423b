import { z } from 'zod'
import { contentOf } from '../articles/contentRow.ts'
import type { Transaction } from '../database/db.ts'
import type { ArticleText } from './articleText.ts'

/** A repair as it is kept with the text that it made. */
export const keptRepairSchema = z.object({
  ...{ pageId: z.string(), key: z.string(), rule: z.string(), ruleVersion: z.number() },
  ...{ segments: z.array(z.string()), before: z.string(), after: z.string(), confidence: z.number() },
})
export const keptTextsSchema = z.record(
  z.string(),
  z.object({ revisionId: z.string(), kind: z.string(), repairs: z.array(keptRepairSchema) }),
)
/** What brings an article's text back as it was: the revision that holds it, and its repairs. By article id. */
export type KeptTexts = z.infer<typeof keptTextsSchema>

/** What the texts of articles are now. */
export async function keptTexts(
  tx: Transaction,
  articles: readonly { readonly id: string; readonly kind: string; readonly latestRevisionId: string | null }[],
): Promise<KeptTexts> {
  const rows = await tx.repair.findMany({
    where: { articleId: { in: articles.map(({ id }) => id) }, state: 'accepted' },
  })
  const byArticle = Map.groupBy(rows, ({ articleId }) => articleId)
  return Object.fromEntries(
    articles.map(({ id, kind, latestRevisionId }) => {
      const repairs = (byArticle.get(id) ?? []).map((row) => keptRepairSchema.parse(row))
      return [id, { revisionId: latestRevisionId ?? '', kind, repairs }]
    }),
  )
}

/** The texts themselves. */
export async function readKeptTexts(tx: Transaction, kept: KeptTexts): Promise<ReadonlyMap<string, ArticleText>> {
  const ids = Object.values(kept).map(({ revisionId }) => revisionId)
  const revisions = new Map((await tx.revision.findMany({ where: { id: { in: ids } } })).map((row) => [row.id, row]))
  return new Map(
    Object.entries(kept).flatMap(([id, { revisionId, kind, repairs }]): [string, ArticleText][] => {
      const revision = revisions.get(revisionId)
      return revision ? [[id, { kind, content: contentOf(revision), repairs }]] : []
    }),
  )
}
