import type { Metadata } from 'next'
import { cache } from 'react'
import { IssueContents } from '#components/reader/IssueContents.tsx'
import { calendarDate } from '#domain/reader/calendarDate.ts'
import { readIssue } from '#server/reader/readIssue.ts'
import { currentWords } from '../../currentWords.ts'
import { pageMetadata } from '../../pageMetadata.ts'
import { publicView } from '../../publicView.ts'

type Props = { readonly params: Promise<{ readonly publication: string; readonly issue: string }> }

const view = cache((publication: string, issue: string) =>
  publicView([publication, issue], () => readIssue(publication, issue)),
)

async function viewOf({ params }: Props) {
  const { publication, issue } = await params
  return view(publication, issue)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { publication, issue } = await viewOf(props)
  const t = await currentWords()
  const words = { publication: publication.title, day: calendarDate(issue.date) }
  return pageMetadata({
    title: t('reader.titles.issue', words),
    description: t('reader.descriptions.issue', words),
    path: issue.path,
    siteName: publication.title,
  })
}

export default async function IssuePage(props: Props) {
  return <IssueContents t={await currentWords()} view={await viewOf(props)} />
}
