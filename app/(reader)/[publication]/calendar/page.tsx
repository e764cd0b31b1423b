import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CalendarYear } from '#components/reader/CalendarYear.tsx'
import { publicationPath } from '#domain/reader/addresses.ts'
import { readCalendar } from '#server/reader/readCalendar.ts'
import { currentWords } from '../../currentWords.ts'
import { pageMetadata } from '../../pageMetadata.ts'
import { publicView } from '../../publicView.ts'

type Props = {
  readonly params: Promise<{ readonly publication: string }>
  readonly searchParams: Promise<{ readonly year?: string | readonly string[] }>
}

const view = cache((slug: string, year: number | null) => publicView([slug], () => readCalendar(slug, year)))

async function viewOf({ params, searchParams }: Props) {
  const { year } = await searchParams
  const { publication } = await params
  if (year === undefined) return view(publication, null)
  return typeof year === 'string' && /^\d{4}$/u.test(year) ? view(publication, Number(year)) : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { publication, year } = await viewOf(props)
  const t = await currentWords()
  const words = { publication: publication.title, year: String(year) }
  return pageMetadata({
    title: t('reader.titles.calendar', words),
    description: t('reader.descriptions.calendar', words),
    path: `${publicationPath(publication.slug)}/calendar?year=${year}`,
    siteName: publication.title,
  })
}

export default async function CalendarPage(props: Props) {
  return <CalendarYear t={await currentWords()} view={await viewOf(props)} />
}
