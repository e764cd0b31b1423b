import type { PublicIssueRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { DateWords } from './DateWords.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

/** What the line below a newspaper's name says: date, number, edition. */
export function IssueFacts(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly issue: PublicIssueRow
}) {
  const { t, publication, issue } = props
  return (
    <>
      <DateWords t={t} date={issue.date} />
      {issue.number && <span>{t('reader.issueNumber', { number: issue.number })}</span>}
      {issue.edition && <span {...paperText(publication)}>{issue.edition}</span>}
    </>
  )
}
