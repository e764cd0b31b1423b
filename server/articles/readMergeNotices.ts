import { z } from 'zod'
import type { MergeNotice } from '#domain/articles/articleView.ts'
import { db } from '../database/db.ts'

const most = 20
const kinds = ['reportersMerged', 'reportersUnmerged'] as const
const detailsShape = z.object({
  from: z.string(),
  into: z.string().optional(),
  reason: z.string().optional(),
  by: z.string().optional(),
})

/** What became of the records that an article's bylines point at (`giveNotice`), the latest first. */
export async function readMergeNotices(articleId: string): Promise<readonly MergeNotice[]> {
  const notices = await db().notice.findMany({
    where: { articleId, kind: { in: [...kinds] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return notices.map(({ id, kind, details, at }) => {
    const { from, into, reason, by } = detailsShape.parse(details)
    return {
      ...{ id, from, into: into ?? null, reason: reason ?? null, by: by ?? null, at: at.toISOString() },
      isUndone: kind === 'reportersUnmerged',
    }
  })
}
