import type { PublicIssueRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { IssueFacts } from './IssueFacts.tsx'
import type { ReaderWords } from './readerWords.ts'

/** Issues in a row, newest first as they come. */
export function IssueList(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly issues: readonly PublicIssueRow[]
}) {
  const { t, publication, issues } = props
  return (
    <ol className="issue-list">
      {issues.map((issue) => (
        <li key={issue.path}>
          <a href={issue.path}>
            <IssueFacts t={t} publication={publication} issue={issue} />
          </a>
          <span className="count">{t('reader.articleCount', { count: issue.articles })}</span>
        </li>
      ))}
    </ol>
  )
}
