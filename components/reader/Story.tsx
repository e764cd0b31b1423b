import type { PublicArticleRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { PageName } from './PageName.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { SetText } from './SetText.tsx'
import { StoryTags } from './StoryTags.tsx'
import { titleWords } from './titleWords.ts'

/** An article in a list or on a front: headline set, first words, who signed it and the page it was printed on. */
export function Story(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly article: PublicArticleRow
  readonly level: HeadingLevel
  readonly size?: 'lead' | 'second' | 'plain'
}) {
  const { t, publication, article, level, size = 'plain' } = props
  const { title, kicker, subheadline } = article
  const words = paperText(publication)
  return (
    <article className={`story story-${size}`}>
      <StoryTags t={t} publication={publication} {...article} />
      <hgroup {...words}>
        {kicker && (
          <p className="story-kicker">
            <SetText text={kicker} />
          </p>
        )}
        <Heading level={level} className="story-title">
          <a href={article.path}>
            <SetText text={titleWords(t, title)} />
          </a>
        </Heading>
        {subheadline && (
          <p className="story-subheadline">
            <SetText text={subheadline} />
          </p>
        )}
      </hgroup>
      <StoryText t={t} publication={publication} article={article} />
    </article>
  )
}

function StoryText(props: {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  readonly article: PublicArticleRow
}) {
  const { t, publication, article } = props
  const { title, summary } = article
  const words = paperText(publication)
  return (
    <>
      {summary && title.from !== 'firstWords' && (
        <p className="story-summary" {...words}>
          <SetText text={summary} />
        </p>
      )}
      <p className="story-foot">
        {article.bylines && <span {...words}>{article.bylines}</span>}
        <PageName t={t} publication={publication} label={article.pageLabel} />
      </p>
    </>
  )
}
