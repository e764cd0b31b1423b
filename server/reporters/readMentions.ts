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
  const standings = await db().mentionStanding.findMany({
    where: { articleId: { in: [...articleIds] }, reporterId: { not: null } },
    select: { articleId: true, mention: { select: { key: true } }, reporter: { include: { mergedInto: true } } },
  })
  const linked = standings.flatMap(({ articleId, mention, reporter }) => {
    const found = reporter?.mergedInto ?? reporter
    if (!found) return []
    const { id, displayName, slug, kind } = found
    return [[mentionKey(articleId, mention.key), { id, displayName, slug, kind }] as const]
  })
  return new Map(linked)
}
