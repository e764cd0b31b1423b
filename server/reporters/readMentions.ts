import type { MentionView } from '#domain/articles/articleView.ts'
import type { PrintedByline } from '#domain/body/content.ts'
import { db } from '../database/db.ts'

/** For each byline of an article: the reporter whom its last link points at, where there is one. */
export async function readMentions(articleId: string, bylines: readonly PrintedByline[]): Promise<MentionView[]> {
  const reporterOf = await linkedReporters([articleId])
  return bylines.map(({ key }) => ({ key, reporter: reporterOf.get(mentionKey(articleId, key)) ?? null }))
}

export const mentionKey = (articleId: string, key: string): string => `${articleId} ${key}`

/** Reporters of many articles' mentions by `mentionKey`; of a merged reporter, the one it was merged into. */
export async function linkedReporters(
  articleIds: readonly string[],
): Promise<Map<string, NonNullable<MentionView['reporter']>>> {
  const reporter = { include: { mergedInto: true } }
  const mentions = await db().mention.findMany({
    where: { articleId: { in: [...articleIds] } },
    include: { links: { orderBy: { id: 'desc' }, take: 1, include: { reporter } } },
  })
  const linked = mentions.flatMap(({ articleId, key, links }) => {
    const found = links[0]?.reporter?.mergedInto ?? links[0]?.reporter
    if (!found) return []
    const { id, displayName, slug } = found
    return [[mentionKey(articleId, key), { id, displayName, slug }] as const]
  })
  return new Map(linked)
}
