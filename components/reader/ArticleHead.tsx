import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { ArticleBylines } from './ArticleBylines.tsx'
import { LitText } from './LitText.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { StoryTags } from './StoryTags.tsx'
import { titleWords } from './titleWords.ts'

/** The headline set as printed: kicker above, headline, subheadline below; then the bylines. */
export function ArticleHead(props: {
  readonly t: ReaderWords
  readonly article: PublicArticleView
  /** What a search looked for when it led here. */
  readonly terms: readonly SearchTerm[]
  readonly isVertical: boolean
}) {
  const { t, article, terms, isVertical } = props
  const { publication, content, title, kind } = article
  const headline = titleWords(t, title)
  return (
    <header className="article-head">
      <StoryTags {...{ t, publication, kind, title }} columnTag={content.columnTag}>
        <LitText text={content.columnTag ?? ''} terms={terms} />
      </StoryTags>
      <hgroup {...paperText(publication)}>
        {content.kicker && (
          <p className="kicker">
            <LitText text={content.kicker} {...{ terms, isVertical }} />
          </p>
        )}
        <h1 className={title.from === 'firstWords' ? 'first-words' : /\s/u.test(headline) ? 'in-parts' : undefined}>
          <LitText text={headline} {...{ terms, isVertical }} />
        </h1>
        {content.subheadline && (
          <p className="subheadline">
            <LitText text={content.subheadline} {...{ terms, isVertical }} />
          </p>
        )}
      </hgroup>
      <ArticleBylines {...{ t, article, terms }} />
    </header>
  )
}
