import type { PublicArticleRow, PublicPageRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { PageImage } from './PageImage.tsx'
import { PageName } from './PageName.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { SetText } from './SetText.tsx'
import { StoryTags } from './StoryTags.tsx'
import { titleWords } from './titleWords.ts'

/** One page in an issue's contents: its label, its section, the headlines on it. */
export function PageSection(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly page: PublicPageRow
}) {
  const { t, publication, page } = props
  return (
    <section className="page-section">
      <h2>
        <a href={page.path}>
          <PageName t={t} publication={publication} {...page} />
        </a>
      </h2>
      {page.facsimile && (
        <a href={page.path} className="page-thumb-link" tabIndex={-1} aria-hidden="true">
          <span className="page-thumb">
            <PageImage facsimile={page.facsimile} alt="" sizes="11rem" />
          </span>
        </a>
      )}
      {page.articles.length > 0 ? (
        <ol>
          {page.articles.map((article) => (
            <ContentsLine key={article.path} t={t} publication={publication} article={article} />
          ))}
        </ol>
      ) : (
        <p className="nothing">{t('reader.noArticles')}</p>
      )}
    </section>
  )
}

function ContentsLine(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly article: PublicArticleRow
}) {
  const { t, publication, article } = props
  const words = paperText(publication)
  return (
    <li>
      <StoryTags t={t} publication={publication} {...article} />
      {article.kicker && (
        <span className="story-kicker" {...words}>
          <SetText text={article.kicker} />
        </span>
      )}
      <a href={article.path} {...words}>
        <SetText text={titleWords(t, article.title)} />
      </a>
      {article.bylines && (
        <span className="contents-bylines" {...words}>
          {article.bylines}
        </span>
      )}
    </li>
  )
}
