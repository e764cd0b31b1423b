import { bylineChoiceSchema } from '#domain/reporters/bylineChoice.ts'
import type { LinkRequest, LinksMade } from '#domain/reporters/linkRequests.ts'
import { may, maySee, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act, type Tell } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { chooseReporter } from './chooseReporter.ts'
import { nameRow } from './nameRow.ts'

/**
 * Says who is behind printed bylines of any number of articles, all or none: links are added, older ones stay, and the
 * printed names are then known to be theirs. Touches no text and no approval.
 */
export function linkMentions(actor: Actor, { mentionIds, choice }: LinkRequest): Promise<LinksMade | Refusal> {
  return act(actor, async (tx, tell) => {
    const mentions = await findMentions(tx, actor, [...new Set(mentionIds)])
    if (isRefusal(mentions)) return mentions
    const reporter = await chooseReporter(tx, tell, bylineChoiceSchema.parse(choice))
    if (isRefusal(reporter)) return reporter
    const reporterId = reporter?.id ?? null
    const link = { reporterId, byHand: true, userId: actor.userId, confidence: 1 }
    const made = await tx.mentionLink.createManyAndReturn({
      data: mentions.map(({ mentionId }) => ({ mentionId, ...link })),
      select: { id: true },
    })
    if (reporterId) await learnNames(tx, reporterId, mentions)
    await tellLinked(tell, mentions, reporterId)
    return { linkIds: made.map(({ id }) => String(id)), reporter }
  })
}

type FoundMention = {
  readonly mentionId: string
  readonly name: string
  readonly articleId: string
  readonly publicationId: string
}

async function findMentions(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<FoundMention[] | Refusal> {
  if (!ids.every(isId)) return refuse('mentionUnknown')
  const found = await tx.mentionStanding.findMany({
    where: { mentionId: { in: [...ids] } },
    select: { mentionId: true, name: true, articleId: true, publicationId: true },
  })
  if (found.length < ids.length || found.some(({ publicationId }) => !maySee(actor, publicationId)))
    return refuse('mentionUnknown')
  return found.every(({ publicationId }) => may(actor, 'linkByline', publicationId)) ? found : refuse('roleMayNot')
}

/** A printed name that was linked is theirs from then on. */
export async function learnNames(
  tx: Transaction,
  reporterId: string,
  mentions: readonly { readonly name: string }[],
): Promise<void> {
  const names = new Set(mentions.map(({ name }) => name))
  const data = [...names].map((printed) => ({ reporterId, ...nameRow(printed) }))
  await tx.reporterName.createMany({ data, skipDuplicates: true })
}

/** One event tells of a whole group, for each publication; of a single byline it names the article. */
async function tellLinked(tell: Tell, mentions: readonly FoundMention[], reporterId: string | null): Promise<void> {
  for (const [publicationId, own] of Map.groupBy(mentions, (one) => one.publicationId)) {
    const [first] = own
    if (!first) continue
    const details = { reporterId, mentions: own.length, mentionIds: own.map(({ mentionId }) => mentionId) }
    const articleId = own.length === 1 ? first.articleId : undefined
    const verb = own.length === 1 ? 'bylineLinked' : 'bylinesLinked'
    await tell({ verb, objectKind: 'mention', objectId: first.mentionId, publicationId, articleId, details })
  }
}
