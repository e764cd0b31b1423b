import { CalendarYear } from '#components/reader/CalendarYear.tsx'
import { publicationPath } from '#domain/reader/addresses.ts'
import { readCalendar } from '#server/reader/readCalendar.ts'
import { pageAt } from '../../pageAt.tsx'
import { found } from '../../found.ts'

export const GET = pageAt<'publication'>(
  '/[publication]/calendar',
  async ({ t, params: { year } }, { publication: slug }) => {
    if (year !== undefined && !/^\d{4}$/u.test(String(year))) return null
    const view = await found([slug], () => readCalendar(slug, year === undefined ? null : Number(year)))
    if (!view) return null
    const { publication } = view
    const words = { publication: publication.title, year: String(view.year) }
    const head = {
      title: t('reader.titles.calendar', words),
      description: t('reader.descriptions.calendar', words),
      path: `${publicationPath(publication.slug)}/calendar?year=${view.year}`,
      siteName: publication.title,
    }
    return { head, body: <CalendarYear t={t} view={view} /> }
  },
)
