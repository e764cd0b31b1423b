import { publicationPath } from '#domain/reader/addresses.ts'
import type { PublicIssueRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { DateWords } from './DateWords.tsx'
import { PageName } from './PageName.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

/** The strip at the top of every inner page: newspaper, date, page; each a way back. */
export function RunningHead(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly issue?: PublicIssueRow
  readonly page?: { readonly path: string; readonly label: string; readonly sectionName: string | null }
}) {
  const { t, publication, issue, page } = props
  const words = paperText(publication)
  return (
    <nav className="running-head" aria-label={t('reader.whereAmI')}>
      <ol>
        <li className="running-name" {...words}>
          <a href={publicationPath(publication.slug)}>{publication.title}</a>
        </li>
        {issue && (
          <li>
            <a href={issue.path}>
              <DateWords t={t} date={issue.date} />
              {issue.edition && <span {...words}>{issue.edition}</span>}
            </a>
          </li>
        )}
        {page && (
          <li>
            <a href={page.path}>
              <PageName t={t} publication={publication} {...page} />
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
