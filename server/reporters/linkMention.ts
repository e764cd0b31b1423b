import type { MentionView } from '#domain/articles/articleView.ts'
import type { PrintedByline } from '#domain/body/content.ts'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act, type Tell } from '../act.ts'
import { bylinesOf } from '../articles/contentRow.ts'
import { lockArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { addReporter } from './addReporter.ts'
import { mentionColumns } from './ensureMentions.ts'

type Reporter = NonNullable<MentionView['reporter']>

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
    const reporter = await chosen(tx, tell, choice)
    if (isRefusal(reporter)) return reporter
    const reporterId = reporter?.id ?? null
    await tx.mentionLink.create({
      data: { mentionId: mention.id, reporterId, byHand: true, userId: actor.userId, confidence: 1 },
    })
    if (reporterId) await learnName(tx, reporterId, mention.name)
    const details = { key, reporterId }
    await tell({ verb: 'bylineLinked', objectKind: 'mention', objectId: mention.id, articleId, publicationId, details })
    return { key, reporter }
  })
}

async function findOrMake(tx: Transaction, articleId: string, key: string, bylines: readonly PrintedByline[]) {
  const known = await tx.mention.findUnique({ where: { articleId_key: { articleId, key } } })
  const byline = bylines.find((one) => one.key === key)
  if (known || !byline) return known
  return tx.mention.create({ data: { articleId, ...mentionColumns(byline) } })
}

async function chosen(tx: Transaction, tell: Tell, choice: BylineChoice): Promise<Reporter | null | Refusal> {
  if ('none' in choice) return null
  const reporter = 'newReporter' in choice ? await addReporter(tx, tell, choice.newReporter) : await find(tx, choice)
  if (isRefusal(reporter)) return reporter
  const { id, displayName, slug } = reporter
  return { id, displayName, slug }
}

async function find(tx: Transaction, { reporterId }: { readonly reporterId: string }) {
  if (!isId(reporterId)) return refuse('reporterUnknown')
  const found = await tx.reporter.findUnique({ where: { id: reporterId }, include: { mergedInto: true } })
  return found?.mergedInto ?? found ?? refuse('reporterUnknown')
}

async function learnName(tx: Transaction, reporterId: string, printed: string): Promise<void> {
  await tx.reporterName.createMany({ data: [{ reporterId, printed }], skipDuplicates: true })
}
