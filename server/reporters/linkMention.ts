import type { MentionView } from '#domain/articles/articleView.ts'
import type { PrintedByline } from '#domain/body/content.ts'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { bylinesOf } from '../articles/contentRow.ts'
import { lockArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'
import { chooseReporter } from './chooseReporter.ts'
import { mentionColumns } from './ensureMentions.ts'
import { learnNames } from './linkMentions.ts'

/**
 * Says who is behind a printed byline of an article: the link is added, older ones stay, the last one counts. The printed
 * name is then known to be theirs. It touches no text and no approval. Refuses a byline that the article does not have and
 * a reporter who is not on record.
 */
export function linkMention(
  actor: Actor,
  articleId: string,
  key: string,
  choice: BylineChoice,
): Promise<MentionView | Refusal> {
  return act(actor, async (tx, tell) => {
    const article = await lockArticle(tx, actor, articleId)
    if (!article) return refuse('notFound')
    const { publicationId } = article.issue
    if (!may(actor, 'linkByline', publicationId)) return refuse('roleMayNot')
    const mention = await findOrMake(tx, articleId, key, bylinesOf(article.draft))
    if (!mention) return refuse('mentionUnknown')
    const reporter = await chooseReporter(tx, tell, choice)
    if (isRefusal(reporter)) return reporter
    const reporterId = reporter?.id ?? null
    await tx.mentionLink.create({
      data: { mentionId: mention.id, reporterId, byHand: true, userId: actor.userId, confidence: 1 },
    })
    if (reporterId) await learnNames(tx, reporterId, [mention])
    const details = { key, reporterId }
    await tell({ verb: 'bylineLinked', objectKind: 'mention', objectId: mention.id, articleId, publicationId, details })
    return { key, reporter }
  })
}

async function findOrMake(tx: Transaction, articleId: string, key: string, bylines: readonly PrintedByline[]) {
  const known = await tx.mention.findUnique({ where: { articleId_key: { articleId, key } } })
  const byline = bylines.find((one) => one.key === key)
  if (known || !byline) return known
  return tx.mention.create({ data: { articleId, ...mentionColumns(byline, bylines.indexOf(byline)), byHand: true } })
}
