import type { Body } from '#domain/body/nodes.ts'
import { contentHits } from '#domain/sweep/contentHits.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'

/** How many articles with hits are shown at once, and how many drafts are looked through for them. */
export type LookLimits = { readonly shown: number; readonly looked: number }

const batch = 200
const columns = { articleId: true, kicker: true, headline: true, subheadline: true, body: true } as const

/**
 * The articles being corrected whose text holds these words, the newest first, from the one after `after` on; `next` is
 * where to go on from, null where all were looked through.
 */
export async function findHolding(
  article: Prisma.ArticleWhereInput,
  words: string,
  after: string | null,
  limits: LookLimits,
): Promise<{ readonly ids: readonly string[]; readonly next: string | null }> {
  const ids: string[] = []
  let [last, looked] = [after, 0]
  for (;;) {
    const asked = Math.min(batch, limits.looked - looked)
    const drafts = await db().draft.findMany({
      where: { article: { ...article, deskState: 'correcting' }, ...(last && { articleId: { lt: last } }) },
      orderBy: { articleId: 'desc' },
      take: asked + 1,
      select: columns,
    })
    for (const draft of drafts.slice(0, asked)) {
      if (ids.length === limits.shown) return { ids, next: last }
      if (contentHits({ ...draft, body: draft.body as unknown as Body }, words).length > 0) ids.push(draft.articleId)
      last = draft.articleId
    }
    // One more than asked for tells whether there is more.
    if (drafts.length <= asked) return { ids, next: null }
    looked += asked
    if (looked >= limits.looked || ids.length === limits.shown) return { ids, next: last }
  }
}

/** How many articles hold these words and are in review or approved. */
export function countClosed(article: Prisma.ArticleWhereInput, words: string): Promise<number> {
  const held = { contains: words.replace(/[%_\\]/gu, '\\$&') }
  const inText = [{ plainText: held }, { headline: held }, { kicker: held }, { subheadline: held }]
  const where = { ...article, deskState: { not: 'correcting' }, latestRevision: { OR: inText } } as const
  return db().article.count({ where })
}
