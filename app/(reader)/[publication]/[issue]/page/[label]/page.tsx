import type { Metadata } from 'next'
import { cache } from 'react'
import { PageContents } from '#components/reader/PageContents.tsx'
import { pageWords } from '#components/reader/pageWords.ts'
import { calendarDate } from '#domain/reader/calendarDate.ts'
import { readPage } from '#server/reader/readPage.ts'
import { termsOf, wordsAsked, type Marked } from '../../../../termsOf.ts'
import { currentWords } from '../../../../currentWords.ts'
import { pageMetadata } from '../../../../pageMetadata.ts'
import { publicView } from '../../../../publicView.ts'

type Props = {
  readonly params: Promise<{ readonly publication: string; readonly issue: string; readonly label: string }>
  readonly searchParams: Marked
}

const view = cache((publication: string, issue: string, label: string, q: string) =>
  publicView([publication, issue, label], () => readPage(publication, issue, label, termsOf(q))),
)

async function viewOf({ params, searchParams }: Props) {
  const { publication, issue, label } = await params
  return view(publication, issue, label, wordsAsked(await searchParams))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { publication, issue, page } = await viewOf(props)
  const t = await currentWords()
  const words = { publication: publication.title, day: calendarDate(issue.date), label: pageWords(t, page.label) }
  return pageMetadata({
    title: t('reader.titles.page', words),
    description: t('reader.descriptions.page', words),
    path: page.path,
    siteName: publication.title,
  })
}

export default async function PrintedPage(props: Props) {
  return (
    <PageContents t={await currentWords()} view={await viewOf(props)} words={wordsAsked(await props.searchParams)} />
  )
}
