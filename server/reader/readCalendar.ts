import type { CalendarView } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { fromCalendarDate } from '../issues/calendarDate.ts'
import { findPublicPublication, listPublicIssues, publicIssueRow } from './publicIssues.ts'

/** The days of a year on which a publication has public issues; without a year, of the last year that has any. */
export async function readCalendar(slug: string, year: number | null): Promise<CalendarView | Refusal> {
  const found = await findPublicPublication(slug)
  if (!found) return refuse('notFound')
  const { id, ...publication } = found
  const years = await readYears(id)
  const wanted = year ?? years[0]
  if (wanted === undefined || !years.includes(wanted)) return refuse('notFound')
  const from = fromCalendarDate(`${String(wanted).padStart(4, '0')}-01-01`)
  const to = fromCalendarDate(`${String(wanted).padStart(4, '0')}-12-31`)
  const issues = await listPublicIssues({ publicationId: id, date: { gte: from, lte: to } })
  return { publication, year: wanted, years, issues: issues.map(publicIssueRow).reverse() }
}

/** Years with public issues, the latest first. */
async function readYears(publicationId: string): Promise<number[]> {
  const rows = await db().$queryRaw<{ year: number }[]>`
    SELECT DISTINCT extract(year FROM "date")::int AS year FROM "Issue"
    WHERE "publicationId" = ${publicationId}::uuid AND "publicSince" IS NOT NULL ORDER BY 1 DESC`
  return rows.map(({ year }) => year)
}
