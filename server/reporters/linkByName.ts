import { mayLinkByRule } from '#domain/reporters/mayLinkByRule.ts'
import type { Transaction } from '../database/db.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { readNamedRecords } from './readNamedRecords.ts'

const ruleConfidence = 0.9

/**
 * Links mentions by rule: where exactly one reporter bears the printed name, and signed where and when they may have
 * (`mayLinkByRule`), it is them. Of namesakes it takes none; a person decides. Answers how many were linked.
 */
export async function linkByName(
  tx: Transaction,
  mentions: readonly { readonly id: string; readonly name: string }[],
): Promise<number> {
  if (mentions.length === 0) return 0
  const known = await tx.reporterName.findMany({
    where: { printed: { in: [...new Set(mentions.map(({ name }) => name))] }, reporter: { removedAt: null } },
    select: { printed: true, reporterId: true, reporter: { select: { mergedIntoId: true } } },
  })
  const reportersOf = Map.groupBy(known, ({ printed }) => printed)
  const wanted = mentions.flatMap(({ id: mentionId, name }) => {
    const reporters = new Set((reportersOf.get(name) ?? []).map((one) => one.reporter.mergedIntoId ?? one.reporterId))
    const [reporterId] = reporters
    return reporterId && reporters.size === 1 ? [{ mentionId, name, reporterId }] : []
  })
  if (wanted.length === 0) return 0
  const records = await readNamedRecords(tx, [...new Set(wanted.map(({ reporterId }) => reporterId))])
  const where = await readWhere(
    tx,
    wanted.map(({ mentionId }) => mentionId),
  )
  const links = wanted.flatMap(({ mentionId, name, reporterId }) => {
    const [record, place] = [records.get(reporterId), where.get(mentionId)]
    if (!record || !place || !mayLinkByRule({ name, ...place }, record)) return []
    return [{ mentionId, reporterId, byHand: false, confidence: ruleConfidence, reason: 'printedName' }]
  })
  await tx.mentionLink.createMany({ data: links })
  return links.length
}

type Where = { readonly publicationId: string; readonly publicationTitle: string; readonly date: string }

async function readWhere(tx: Transaction, mentionIds: readonly string[]): Promise<ReadonlyMap<string, Where>> {
  const rows = await tx.$queryRaw<{ mentionId: string; publicationId: string; publicationTitle: string; date: Date }[]>`
    SELECT s."mentionId", s."publicationId", p."title" AS "publicationTitle", i."date"
    FROM "MentionStanding" s JOIN "Article" a ON a."id" = s."articleId" JOIN "Issue" i ON i."id" = a."issueId"
    JOIN "Publication" p ON p."id" = s."publicationId" WHERE s."mentionId" = ANY(${[...mentionIds]}::uuid[])`
  return new Map(rows.map(({ mentionId, date, ...row }) => [mentionId, { ...row, date: toCalendarDate(date) }]))
}
