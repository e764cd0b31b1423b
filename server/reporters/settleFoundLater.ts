import type { ArticleContent } from '#domain/body/content.ts'
import { plainText } from '#domain/body/plainText.ts'
import { bareName } from '#domain/reporters/nameLikeness.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { blockStretches, stretchText } from './bylineBlock.ts'

/**
 * Lets mentions that a later run found stand as long as their words are in the text, or in the byline block, and the
 * article has no byline of that name: then that one stands.
 */
export async function settleFoundLater(
  tx: Transaction,
  articles: readonly { readonly articleId: string; readonly content: ArticleContent }[],
): Promise<void> {
  const found = await tx.mention.findMany({
    where: { articleId: { in: articles.map(({ articleId }) => articleId) }, foundLater: true },
    select: { ...{ id: true, articleId: true, key: true, printed: true, name: true }, article: { select: inBlock } },
  })
  for (const { id, articleId, key, printed, name, article } of found) {
    const content = articles.find((one) => one.articleId === articleId)?.content
    if (!content || content.bylines.some((one) => one.key === key)) continue
    const isSigned = content.bylines.some((one) => bareName(one.name) === bareName(name))
    const texts = [plainText(content.body), ...article.placements.map(stretchText)]
    const isPrinted = !isSigned && texts.some((text) => text.includes(printed))
    await tx.mentionStanding.update({ where: { mentionId: id }, data: { isPrinted } })
  }
}

const inBlock = { placements: blockStretches } as const satisfies Prisma.ArticleSelect
