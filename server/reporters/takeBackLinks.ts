import { may, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'

type Taken = {
  readonly id: bigint
  readonly mentionId: string
  readonly reporterId: string | null
  readonly publicationId: string
  readonly name: string
  readonly isLast: boolean
  readonly beforeId: string | null
}

/**
 * Undoes links: each byline points again at whom it pointed at before, or waits. Names that were learned by them alone are
 * forgotten, and a record that was made for them is taken off. Refused where someone has linked one of them since.
 */
export function takeBackLinks(
  actor: Actor,
  linkIds: readonly string[],
): Promise<{ readonly mentions: number } | Refusal> {
  return act(actor, async (tx, tell) => {
    const links = await findLinks(tx, linkIds)
    if (links.length < new Set(linkIds).size) return refuse('mentionUnknown')
    if (links.some(({ publicationId }) => !may(actor, 'linkByline', publicationId))) return refuse('mentionUnknown')
    if (links.some(({ isLast }) => !isLast)) return refuse('mentionElsewhere')
    await tx.mentionLink.createMany({
      data: links.map(({ mentionId, beforeId }) => ({
        ...{ mentionId, reporterId: beforeId, byHand: true, userId: actor.userId, reason: 'takenBack' },
      })),
    })
    await forgetNames(tx, links)
    const [first] = links
    const details = { mentions: links.length, mentionIds: links.map(({ mentionId }) => mentionId) }
    if (first) {
      const { mentionId: objectId, publicationId } = first
      await tell({ verb: 'bylineLinksTakenBack', objectKind: 'mention', objectId, publicationId, details })
    }
    return { mentions: links.length }
  })
}

const number = /^\d{1,18}$/u

function findLinks(tx: Transaction, linkIds: readonly string[]): Promise<Taken[]> {
  const ids = linkIds.filter((id) => number.test(id)).map(BigInt)
  return tx.$queryRaw<Taken[]>`
    SELECT l."id", l."mentionId", l."reporterId", s."publicationId", s."name", s."linkId" = l."id" AS "isLast",
      (SELECT coalesce(r."mergedIntoId", r."id") FROM "MentionLink" b JOIN "Reporter" r ON r."id" = b."reporterId"
        WHERE b."id" = (SELECT max("id") FROM "MentionLink" WHERE "mentionId" = l."mentionId" AND "id" < l."id")
          AND r."removedAt" IS NULL) AS "beforeId"
    FROM "MentionLink" l JOIN "MentionStanding" s ON s."mentionId" = l."mentionId"
    WHERE l."id" = ANY(${ids}::bigint[]) FOR UPDATE OF s`
}

/** What was known by these links alone is not known any more. */
async function forgetNames(tx: Transaction, links: readonly Taken[]): Promise<void> {
  const reporterIds = [...new Set(links.flatMap(({ reporterId }) => reporterId ?? []))]
  const names = [...new Set(links.map(({ name }) => name))]
  await tx.$executeRaw`
    DELETE FROM "ReporterName" n USING "Reporter" r
    WHERE r."id" = n."reporterId" AND n."printed" <> r."displayName" AND NOT n."isPenName" AND n."since" IS NULL
      AND n."until" IS NULL AND n."reporterId" = ANY(${reporterIds}::uuid[]) AND n."printed" = ANY(${names}::text[])
      AND NOT EXISTS (SELECT 1 FROM "MentionStanding" s WHERE s."reporterId" = r."id" AND s."name" = n."printed")
      AND NOT EXISTS (SELECT 1 FROM "MentionLink" l JOIN "MentionStanding" s ON s."mentionId" = l."mentionId"
        WHERE l."reporterId" = r."id" AND s."name" = n."printed" AND l."id" <> ALL(${links.map(({ id }) => id)}::bigint[]))`
  // Made on the spot for these links, untouched since, and signing nothing: it was a slip.
  await tx.$executeRaw`
    UPDATE "Reporter" r SET "removedAt" = now()
    WHERE r."id" = ANY(${reporterIds}::uuid[]) AND r."version" = 1 AND r."mergedIntoId" IS NULL
      AND r."createdAt" > now() - interval '1 day'
      AND NOT EXISTS (SELECT 1 FROM "MentionStanding" s WHERE s."reporterId" = r."id")
      AND NOT EXISTS (SELECT 1 FROM "ReporterMerge" m WHERE m."intoId" = r."id" OR m."fromId" = r."id")
      AND NOT EXISTS (SELECT 1 FROM "MentionLink" l WHERE l."reporterId" = r."id"
        AND l."id" <> ALL(${links.map(({ id }) => id)}::bigint[]))`
}
