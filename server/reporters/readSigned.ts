import { articleTitle } from '#domain/articles/articleTitle.ts'
import { mentionsPerList, type ReporterRecordView, type ShownMentions } from '#domain/reporters/reporterView.ts'
import { db } from '../database/db.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'

type Signed = Pick<ReporterRecordView, 'years' | 'together' | 'mentions' | 'mentionCount' | 'shown'>
type Row = {
  readonly mentionId: string
  readonly articleId: string
  readonly printed: string
  readonly name: string
  readonly role: string
  readonly byHand: boolean
  readonly isSetByHand: boolean
  readonly headline: string | null
  readonly headlineSupplied: boolean
  readonly words: string
  readonly date: Date
  readonly pageLabel: string | null
}
const mostTogether = 12

/** What these records sign in these publications: by year and role, beside whom, and the bylines asked for. */
export async function readSigned(
  ids: readonly string[],
  publications: readonly string[],
  asked: ShownMentions,
): Promise<Signed> {
  const own = [...ids]
  const papers = [...publications]
  const [years, together, rows] = await Promise.all([
    db().$queryRaw<Signed['years'][number][]>`
      SELECT extract(year FROM i."date")::int AS "year", s."role", count(*)::int AS "count"
      FROM "MentionStanding" s JOIN "Article" a ON a."id" = s."articleId" JOIN "Issue" i ON i."id" = a."issueId"
      WHERE s."reporterId" = ANY(${own}::uuid[]) AND s."isPrinted" AND s."publicationId" = ANY(${papers}::uuid[])
      GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC`,
    db().$queryRaw<{ id: string; displayName: string; times: number }[]>`
      SELECT coalesce(m."id", r."id") AS "id", coalesce(m."displayName", r."displayName") AS "displayName",
        count(DISTINCT s."articleId")::int AS "times"
      FROM "MentionStanding" s JOIN "MentionStanding" o ON o."articleId" = s."articleId" AND o."isPrinted"
      JOIN "Reporter" r ON r."id" = o."reporterId" LEFT JOIN "Reporter" m ON m."id" = r."mergedIntoId"
      WHERE s."reporterId" = ANY(${own}::uuid[]) AND s."isPrinted" AND s."publicationId" = ANY(${papers}::uuid[])
        AND coalesce(r."mergedIntoId", r."id") <> ALL(${own}::uuid[])
      GROUP BY 1, 2 ORDER BY 3 DESC, 2 LIMIT ${mostTogether}`,
    readRows(own, papers, asked),
  ])
  const mentions = rows.map(({ headline, headlineSupplied, words, date, ...row }) => ({
    ...row,
    title: articleTitle({ headline, headlineSupplied, plainText: words }),
    date: toCalendarDate(date),
  }))
  const isMeant = ({ year, role }: (typeof years)[number]): boolean =>
    (asked.year === null || year === asked.year) && (asked.role === null || role === asked.role)
  const shown = { ...asked, total: countOf(years.filter(isMeant)) }
  return { years, together, mentions, mentionCount: countOf(years), shown }
}

const countOf = (years: Signed['years']): number => years.reduce((sum, { count }) => sum + count, 0)

const readRows = (own: string[], papers: string[], { year, role, from }: ShownMentions): Promise<Row[]> =>
  db().$queryRaw<Row[]>`
    SELECT s."mentionId", s."articleId", s."printed", s."name", s."role", s."byHand", m."byHand" AS "isSetByHand", v."headline", v."headlineSupplied",
      left(v."plainText", 60) AS "words", i."date", p."label" AS "pageLabel"
    FROM "MentionStanding" s JOIN "Mention" m ON m."id" = s."mentionId"
    JOIN "Article" a ON a."id" = s."articleId" JOIN "Issue" i ON i."id" = a."issueId"
    JOIN "Revision" v ON v."id" = a."latestRevisionId"
    LEFT JOIN "ArticlePage" ap ON ap."articleId" = a."id" AND ap."ordinal" = 0
    LEFT JOIN "Page" p ON p."id" = ap."pageId"
    WHERE s."reporterId" = ANY(${own}::uuid[]) AND s."isPrinted" AND s."publicationId" = ANY(${papers}::uuid[])
      AND (${year}::int IS NULL OR extract(year FROM i."date") = ${year}::int)
      AND (${role}::text IS NULL OR s."role" = ${role}::text)
    ORDER BY i."date" DESC, s."mentionId" LIMIT ${mentionsPerList} OFFSET ${from}`
