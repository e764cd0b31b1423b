import type { PublicIssueRow, PublicIssueView } from '#domain/reader/readerViews.ts'
import { DateWords } from './DateWords.tsx'
import { IssueFacts } from './IssueFacts.tsx'
import { PageSection } from './PageSection.tsx'
import type { ReaderWords } from './readerWords.ts'
import { RunningHead } from './RunningHead.tsx'
import { SidewaysLinks, type SidewaysLink } from './SidewaysLinks.tsx'

/** An issue: what stands on each of its pages. */
export function IssueContents({ t, view }: { readonly t: ReaderWords; readonly view: PublicIssueView }) {
  const { publication, issue, pages, previous, next } = view
  const way = (to: PublicIssueRow | null, word: string): SidewaysLink | null =>
    to && { path: to.path, word, name: <DateWords t={t} date={to.date} /> }
  return (
    <>
      <RunningHead t={t} publication={publication} />
      <header className="issue-head">
        <h1>
          <IssueFacts t={t} publication={publication} issue={issue} />
        </h1>
        <a href={`/${publication.slug}/calendar?year=${issue.date.slice(0, 4)}`}>{t('reader.calendar')}</a>
      </header>
      <div className="page-list">
        {pages.map((page) => (
          <PageSection key={page.path} t={t} publication={publication} page={page} />
        ))}
      </div>
      <SidewaysLinks
        label={t('reader.issues')}
        previous={way(previous, t('reader.previousIssue'))}
        next={way(next, t('reader.nextIssue'))}
      />
    </>
  )
}
