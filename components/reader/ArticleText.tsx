import { hasDateline } from '#domain/body/hasDateline.ts'
import { plainText } from '#domain/body/plainText.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { LitText } from './LitText.tsx'
import { paperText } from './paperText.ts'

/** The article's text, with its dateline and its credit where these do not stand in the text already. */
export function ArticleText(props: {
  readonly article: PublicArticleView
  readonly terms: readonly SearchTerm[]
  readonly isVertical: boolean
}) {
  const { article, terms, isVertical } = props
  const { publication, content } = article
  const words = paperText(publication)
  return (
    <div className="article-text">
      {content.dateline && !hasDateline(content.body) && (
        <p className="dateline-apart" {...words}>
          <LitText text={content.dateline} {...{ terms, isVertical }} />
        </p>
      )}
      <ArticleBody {...{ article, terms, isVertical }} />
      {content.credit && !plainText(content.body).includes(content.credit) && (
        <p className="credit" {...words}>
          <LitText text={content.credit} {...{ terms, isVertical }} />
        </p>
      )}
    </div>
  )
}
