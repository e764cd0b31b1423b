import type { Candidate } from '#domain/reporters/proposals.ts'
import type { Together } from '#domain/reporters/proposeReporters.ts'
import { db } from '../database/db.ts'

type Beside = { readonly articleId: string; readonly id: string; readonly displayName: string }

/** For each group: how often its candidates signed together with those who sign the articles of the group. */
export async function readTogether(
  groups: readonly { readonly mentions: readonly { readonly articleId: string }[] }[],
  candidates: readonly (readonly Candidate[])[],
): Promise<readonly Together[]> {
  const beside = await findBeside(groups.flatMap(({ mentions }) => mentions.map(({ articleId }) => articleId)))
  if (beside.length === 0) return groups.map(() => new Map())
  const ids = candidates.flat().map(({ reporterId }) => reporterId)
  const counts = await countTogether(ids, [...new Set(beside.map(({ id }) => id))])
  const names = new Map(beside.map(({ id, displayName }) => [id, displayName]))
  return groups.map(({ mentions }, at) => {
    const articles = new Set(mentions.map(({ articleId }) => articleId))
    const others = new Set(beside.filter(({ articleId }) => articles.has(articleId)).map(({ id }) => id))
    const own = new Set((candidates[at] ?? []).map(({ reporterId }) => reporterId))
    const together = new Map<string, Map<string, number>>()
    for (const { candidateId, otherId, times } of counts) {
      if (!own.has(candidateId) || !others.has(otherId)) continue
      const row = together.get(candidateId) ?? new Map<string, number>()
      together.set(candidateId, row.set(names.get(otherId) ?? '', times))
    }
    return together
  })
}

function findBeside(articleIds: readonly string[]): Promise<Beside[]> {
  return db().$queryRaw<Beside[]>`
    SELECT s."articleId", coalesce(m."id", r."id") AS "id", coalesce(m."displayName", r."displayName") AS "displayName"
    FROM "MentionStanding" s JOIN "Reporter" r ON r."id" = s."reporterId" LEFT JOIN "Reporter" m ON m."id" = r."mergedIntoId"
    WHERE s."articleId" = ANY(${[...articleIds]}::uuid[]) AND s."isPrinted"`
}

type Times = { readonly candidateId: string; readonly otherId: string; readonly times: number }

function countTogether(candidateIds: readonly string[], otherIds: readonly string[]): Promise<Times[]> {
  return db().$queryRaw<Times[]>`
    WITH shown AS (SELECT "id", coalesce("mergedIntoId", "id") AS "shownId" FROM "Reporter"
      WHERE "id" = ANY(${[...candidateIds, ...otherIds]}::uuid[]) OR "mergedIntoId" = ANY(${[...candidateIds, ...otherIds]}::uuid[]))
    SELECT c."shownId" AS "candidateId", o."shownId" AS "otherId", count(DISTINCT a."articleId")::int AS "times"
    FROM shown c JOIN "MentionStanding" a ON a."reporterId" = c."id"
    JOIN "MentionStanding" b ON b."articleId" = a."articleId" JOIN shown o ON o."id" = b."reporterId"
    WHERE c."shownId" = ANY(${[...candidateIds]}::uuid[]) AND o."shownId" = ANY(${[...otherIds]}::uuid[])
      AND c."shownId" <> o."shownId"
    GROUP BY 1, 2`
}
