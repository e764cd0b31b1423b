import { z } from 'zod'
import { noticeKinds, type NoticeRow } from '#domain/notices/noticeView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { refusalCodes, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { articleTitleOf, titleColumns } from '../articles/articleTitleOf.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'

const most = 50
const issue = {
  select: { id: true, date: true, publicationId: true, publication: { select: { title: true, language: true } } },
}
const parts = {
  issue,
  article: { select: { id: true, draft: { select: titleColumns }, issue } },
} as const satisfies Prisma.NoticeInclude

/** What a person was told, what they have not seen first; at most 50. Of publications that are no longer theirs nothing. */
export async function readNotices(actor: Actor): Promise<readonly NoticeRow[]> {
  const own = { publicationId: { in: Object.keys(actor.roles) } }
  const notices = await db().notice.findMany({
    where: { userId: actor.userId, kind: { in: [...noticeKinds] }, OR: [{ issue: own }, { article: { issue: own } }] },
    orderBy: [{ seenAt: { sort: 'asc', nulls: 'first' } }, { at: 'desc' }],
    take: most,
    include: parts,
  })
  return notices.flatMap((notice) => noticeRow(notice) ?? [])
}

function noticeRow(notice: Prisma.NoticeGetPayload<{ include: typeof parts }>): NoticeRow | null {
  const { id, at, seenAt, article, details } = notice
  const kind = noticeKinds.find((known) => known === notice.kind)
  const place = notice.issue ?? article?.issue
  if (!kind || !place) return null
  const { by, text, why } = detailsShape.parse(details)
  return {
    ...{ id, kind, at: at.toISOString(), isSeen: seenAt !== null, by: by ?? null, words: text ?? null },
    why: why ?? null,
    article: article && { id: article.id, title: articleTitleOf(article.draft) },
    issue: { id: place.id, date: toCalendarDate(place.date) },
    publication: place.publication,
  }
}

const code = z.enum(refusalCodes)
const whole = z.object({ refused: code, values: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
/** A schedule of an article keeps the bare code. */
const why = z.union([code.transform((refused) => refuse(refused)), whole.transform((value) => value as Refusal)])
const detailsShape = z.object({
  by: z.string().optional(),
  text: z.string().optional(),
  why: why.optional(),
})
