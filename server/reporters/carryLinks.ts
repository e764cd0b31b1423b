import type { ArticleContent } from '#domain/body/content.ts'
import { linesOfByline } from '#domain/reporters/linesOfByline.ts'
import type { Transaction } from '../database/db.ts'
import { readKnownBylines, type KnownMention } from './readKnownBylines.ts'

/**
 * Lets bylines that an article did not have a moment ago point at whom the same printed words pointed at in the article
 * that they came from: an act on the Page screen moves text, and what is known of who signed it. The last link counts,
 * wherever it was made, and what waited there waits here. Answers the mentions that it knew.
 * @param before the bylines of all articles that the act touches, as they stood before it
 */
export async function carryLinks(
  tx: Transaction,
  articleId: string,
  content: ArticleContent,
  before: readonly KnownMention[],
): Promise<ReadonlySet<string>> {
  const had = new Map(before.filter((one) => one.articleId === articleId).map((one) => [one.mentionId, one]))
  const others = before.filter((one) => one.articleId !== articleId && one.isPrinted)
  if (others.length === 0) return new Set()
  const now = await readKnownBylines(tx, [articleId])
  const come = now.filter(({ mentionId, isPrinted }) => isPrinted && !had.get(mentionId)?.isPrinted)
  const carried = come.flatMap((mention) => {
    const from = sameWords(mention, linesOfByline(content.body, mention.key), others)
    return from ? [{ mention, from }] : []
  })
  const links = carried.filter(({ mention: { mentionId }, from }) => {
    const own = had.get(mentionId)
    const isSaid = own?.linkId != null && own.reporterId === from.reporterId && own.byHand === from.byHand
    return !isSaid && (own?.linkId ?? 0n) < (from.linkId ?? 0n)
  })
  await writeLinks(tx, links)
  return new Set(carried.map(({ mention }) => mention.mentionId))
}

type Carried = { readonly mention: KnownMention; readonly from: KnownMention }

/** Where the same words stood; null where they were two people's. */
function sameWords(
  mention: KnownMention,
  lines: readonly string[],
  others: readonly KnownMention[],
): KnownMention | null {
  const same = others.filter(
    ({ printed, name, role, lineId }) =>
      printed === mention.printed &&
      name === mention.name &&
      role === mention.role &&
      (lineId === null || lines.length === 0 || lines.includes(lineId)),
  )
  const isOne = new Set(same.map(({ reporterId }) => reporterId)).size === 1
  const last = same.toSorted((a, b) => Number((b.linkId ?? 0n) - (a.linkId ?? 0n)))[0]
  return isOne && last ? last : null
}

/** A link points at a record that stands for itself: of a merged one at the one that it is shown as. */
async function writeLinks(tx: Transaction, carried: readonly Carried[]): Promise<void> {
  if (carried.length === 0) return
  const ids = carried.flatMap(({ from }) => from.linkId ?? [])
  const made = await tx.mentionLink.findMany({ where: { id: { in: ids } }, include: { reporter: true } })
  const linkOf = new Map(made.map((link) => [link.id, link]))
  await tx.mentionLink.createMany({
    data: carried.flatMap(({ mention, from }) => {
      const link = linkOf.get(from.linkId ?? 0n)
      if (!link) return []
      const { byHand, confidence, userId, reporter } = link
      const reporterId = reporter?.mergedIntoId ?? link.reporterId
      // What was taken back waits; any other null was left open.
      const reason = link.reason === 'takenBack' ? link.reason : 'moved'
      return [{ mentionId: mention.mentionId, reporterId, byHand, confidence, userId, reason }]
    }),
  })
}
