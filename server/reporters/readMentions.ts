import type { MentionView } from '#domain/articles/articleView.ts'
import type { PrintedByline } from '#domain/body/content.ts'
import { db } from '../database/db.ts'

/** For each byline of an article: the reporter whom its last link points at, where there is one. */
export async function readMentions(articleId: string, bylines: readonly PrintedByline[]): Promise<MentionView[]> {
  const reporterOf = await linkedReporters([articleId])
  return bylines.map(({ key }) => ({ key, reporter: shown(reporterOf.get(mentionKey(articleId, key))) }))
}

const shown = (found: LinkedReporter | undefined): MentionView['reporter'] =>
  found ? { id: found.id, displayName: found.displayName, slug: found.slug } : null

export const mentionKey = (articleId: string, key: string): string => `${articleId} ${key}`

type LinkedReporter = NonNullable<MentionView['reporter']> & { readonly kind: 'person' | 'agency' | 'collective' }

/** Reporters of many articles' mentions by `mentionKey`; of a merged reporter, the one it was merged into. */
export async function linkedReporters(articleIds: readonly string[]): Promise<Map<string, LinkedReporter>> {
  const linked = await db().$queryRaw<(LinkedReporter & { readonly articleId: string; readonly key: string })[]>`
    SELECT s."articleId", m."key", r."id", r."displayName", r."slug", r."kind"::text
    FROM "MentionStanding" s JOIN "Mention" m ON m."id" = s."mentionId" JOIN "Reporter" o ON o."id" = s."reporterId"
      JOIN "Reporter" r ON r."id" = coalesce(o."mergedIntoId", o."id")
    WHERE s."articleId" = ANY(${[...articleIds]}::uuid[])`
  return new Map(linked.map(({ articleId, key, ...reporter }) => [mentionKey(articleId, key), reporter]))
}
