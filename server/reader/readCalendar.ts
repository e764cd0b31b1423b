import { missingDays } from '#domain/reader/missingDays.ts'
import type { CalendarView } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { findPublicPublication, listPublicIssues, publicIssueRow } from './publicIssues.ts'

/** Days before and after a year of which the issues are known to find what is missing in it. */
const beside = 400

/**
 * The days of a year on which a publication has public issues, and those on which one is missing; without a year, of the
 * last year with public issues.
 */
export async function readCalendar(slug: string, year: number | null): Promise<CalendarView | Refusal> {
  const found = await findPublicPublication(slug)
  if (!found) return refuse('notFound')
  const { id, ...publication } = found
  const years = await readYears(id)
  const wanted = year ?? years[0]
  if (wanted === undefined || !years.includes(wanted)) return refuse('notFound')
  const [from, to] = [`${four(wanted)}-01-01`, `${four(wanted)}-12-31`]
  const [issues, dates] = await Promise.all([
    listPublicIssues({
      where: Prisma.sql`p."id" = ${id}::uuid AND i."date" BETWEEN ${from}::date AND ${to}::date`,
    }),
    readDates(id, from, to),
  ])
  const missing = missingDays(dates).filter((day) => day >= from && day <= to)
  return { publication, year: wanted, years, issues: issues.map(publicIssueRow).reverse(), missing }
}

/** The dates of public issues from some time before a day until some time after another. */
async function readDates(publicationId: string, from: string, to: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ date: string }[]>`
    SELECT DISTINCT to_char("date", 'YYYY-MM-DD') AS "date" FROM "Issue"
    WHERE "publicationId" = ${publicationId}::uuid AND "publicSince" IS NOT NULL
      AND "date" BETWEEN ${from}::date - ${beside}::int AND ${to}::date + ${beside}::int`
  return rows.map(({ date }) => date)
}

const four = (year: number): string => String(year).padStart(4, '0')

/** Years with public issues, the latest first. */
async function readYears(publicationId: string): Promise<number[]> {
  const rows = await db().$queryRaw<{ year: number }[]>`
    SELECT DISTINCT extract(year FROM "date")::int AS year FROM "Issue"
    WHERE "publicationId" = ${publicationId}::uuid AND "publicSince" IS NOT NULL ORDER BY 1 DESC`
  return rows.map(({ year }) => year)
}
