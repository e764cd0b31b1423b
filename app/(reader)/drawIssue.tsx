import { IssueContents } from '#components/reader/IssueContents.tsx'
import { calendarDate } from '#domain/reader/calendarDate.ts'
import { publicationIssue } from '#domain/reader/periodical.ts'
import type { PublicIssueView } from '#domain/reader/readerViews.ts'
import type { Drawn, Place } from './drawn.ts'

/** An issue's page. */
export function drawIssue({ t, origin }: Place, view: PublicIssueView): Drawn {
  const { publication, issue } = view
  const words = { publication: publication.title, day: calendarDate(issue.date) }
  const head = {
    title: t('reader.titles.issue', words),
    description: t('reader.descriptions.issue', words),
    path: issue.path,
    siteName: publication.title,
    structured: [publicationIssue(view, origin)],
  }
  return { head, body: <IssueContents t={t} view={view} /> }
}
