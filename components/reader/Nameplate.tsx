import { publicationPath } from '#domain/reader/addresses.ts'
import type { PublicIssueRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { IssueFacts } from './IssueFacts.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

/** A newspaper's name at the head of its front, with the facts of the latest issue and the ways into it. */
export function Nameplate(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly issue: PublicIssueRow | null
  readonly level: HeadingLevel
}) {
  const { t, publication, issue, level } = props
  const path = publicationPath(publication.slug)
  return (
    <header className="nameplate">
      <Heading level={level} className="nameplate-title" {...paperText(publication)}>
        <a href={path}>{publication.title}</a>
      </Heading>
      <div className="folio">
        {issue && (
          <p className="folio-facts">
            <IssueFacts t={t} publication={publication} issue={issue} />
          </p>
        )}
        <ul className="folio-links">
          {issue && (
            <li>
              <a href={issue.path}>{t('reader.contents')}</a>
            </li>
          )}
          <li>
            <a href={`${path}/calendar`}>{t('reader.calendar')}</a>
          </li>
        </ul>
      </div>
    </header>
  )
}
