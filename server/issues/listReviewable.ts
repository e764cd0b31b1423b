import { stepRow } from '#domain/workflow/steps.ts'
import type { Actor, Role } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'

/** An article that waits for a verdict; `isBack`: the person sent it back before. */
export type Reviewable = { readonly id: string; readonly isBack: boolean }

/**
 * The articles whose next verdict the actor may give, those they sent back first, then the latest issues; at most so many.
 * It is the rule of `stepRefusal` for `approve` asked of all articles at once: the role that the stage wants, no signature
 * of theirs yet, no work of theirs since the last approval unless the publication allows that.
 */
export async function listReviewable(actor: Actor, most: number): Promise<readonly Reviewable[]> {
  const me = actor.userId
  const [publishing, editing] = [idsOf(actor, 'publisher'), idsOf(actor, 'editor')]
  return db().$queryRaw<Reviewable[]>`
    SELECT a."id", a."returnedById" IS NOT DISTINCT FROM ${me}::uuid AS "isBack"
    FROM "Article" a
      JOIN "Issue" i ON i."id" = a."issueId"
      JOIN "Publication" p ON p."id" = i."publicationId"
      JOIN "Draft" d ON d."articleId" = a."id"
      LEFT JOIN "Revision" approved ON approved."id" = a."approvedRevisionId"
    WHERE a."deskState" = 'inReview' AND a."goneAt" IS NULL
      AND (p."id" = ANY(${publishing}::uuid[])
        OR (p."id" = ANY(${editing}::uuid[]) AND COALESCE(p."stageRoles"[a."stage"], 'editor') = 'editor'))
      AND NOT EXISTS (SELECT 1 FROM "Verdict" v
        WHERE v."revisionId" = a."latestRevisionId" AND v."userId" = ${me}::uuid AND v."kind" = 'approve')
      AND (p."mayReviewOwn" OR NOT (
        a."submittedById" IS NOT DISTINCT FROM ${me}::uuid OR ${me}::uuid = ANY(d."contributorIds")
        OR EXISTS (SELECT 1 FROM "Revision" r
          WHERE r."articleId" = a."id" AND r."number" > COALESCE(approved."number", 0)
            AND (r."authorId" = ${me}::uuid OR ${me}::uuid = ANY(r."contributorIds")))))
    ORDER BY 2 DESC, i."date" DESC, i."id", a."id" LIMIT ${most}`
}

/** The publications where the actor has this role, if it may approve at all. */
const idsOf = (actor: Actor, wanted: Role): string[] =>
  stepRow('approve').roles.includes(wanted)
    ? Object.entries(actor.roles).flatMap(([id, role]) => (role === wanted ? [id] : []))
    : []
