import type { PublicArticleRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
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
  const { title, kicker, subheadline, summary } = article
  const words = paperText(publication)
  return (
    <article className={`story story-${size}`}>
      <StoryTags t={t} publication={publication} {...article} />
      <hgroup {...words}>
        {kicker && <p className="story-kicker">{kicker}</p>}
        <Heading level={level} className="story-title">
          <a href={article.path}>{titleWords(t, title)}</a>
        </Heading>
        {subheadline && <p className="story-subheadline">{subheadline}</p>}
      </hgroup>
      {summary && title.from !== 'firstWords' && (
        <p className="story-summary" {...words}>
          {summary}
        </p>
      )}
      <p className="story-foot" {...words}>
        {article.bylines && <span>{article.bylines}</span>}
        <span className="page-label">{article.pageLabel}</span>
      </p>
    </article>
  )
}
