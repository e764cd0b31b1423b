import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { ArticleBylines } from './ArticleBylines.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { SetText } from './SetText.tsx'
import { StoryTags } from './StoryTags.tsx'
import { titleWords } from './titleWords.ts'

/** The headline set as printed: kicker above, headline, subheadline below; then the bylines. */
export function ArticleHead(props: {
  readonly t: ReaderWords
  readonly article: PublicArticleView
  readonly isVertical: boolean
}) {
  const { t, article, isVertical } = props
  const { publication, content, title, kind } = article
  const headline = titleWords(t, title)
  return (
    <header className="article-head">
      <StoryTags t={t} publication={publication} columnTag={content.columnTag} kind={kind} title={title} />
      <hgroup {...paperText(publication)}>
        {content.kicker && (
          <p className="kicker">
            <SetText text={content.kicker} isVertical={isVertical} />
          </p>
        )}
        <h1 className={title.from === 'firstWords' ? 'first-words' : /\s/u.test(headline) ? 'in-parts' : undefined}>
          <SetText text={headline} isVertical={isVertical} />
        </h1>
        {content.subheadline && (
          <p className="subheadline">
            <SetText text={content.subheadline} isVertical={isVertical} />
          </p>
        )}
      </hgroup>
      <ArticleBylines t={t} article={article} />
    </header>
  )
}
