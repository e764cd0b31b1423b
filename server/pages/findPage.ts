import { isCalendarDate } from '#domain/reader/addresses.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { db } from '../database/db.ts'
import { fromCalendarDate } from '../issues/calendarDate.ts'

/** The id of the page of an issue that bears a label; null where there is none. */
export async function findPage(place: {
  readonly publicationSlug: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly edition?: string | undefined
  readonly label: string
}): Promise<string | null> {
  const { publicationSlug: slug, date, edition = '', label } = place
  if (!isCalendarDate(date) || ![slug, edition, label].every(isStorable)) return null
  const issue = { publication: { slug }, date: fromCalendarDate(date), edition }
  const page = await db().page.findFirst({ where: { issue, label }, select: { id: true } })
  return page?.id ?? null
}
