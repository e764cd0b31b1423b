import type { Transaction } from '../database/db.ts'

const ruleConfidence = 0.9

/**
 * Links mentions by rule: where exactly one reporter was printed under a name before, it is them. Of namesakes it takes
 * none; a person decides. Answers how many were linked.
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
  const links = mentions.flatMap(({ id: mentionId, name }) => {
    const reporters = new Set((reportersOf.get(name) ?? []).map((one) => one.reporter.mergedIntoId ?? one.reporterId))
    const [reporterId] = reporters
    if (!reporterId || reporters.size !== 1) return []
    return [{ mentionId, reporterId, byHand: false, confidence: ruleConfidence, reason: 'printedName' }]
  })
  await tx.mentionLink.createMany({ data: links })
  return links.length
}
