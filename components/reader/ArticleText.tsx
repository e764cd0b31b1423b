import { plainText } from '#domain/body/plainText.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { paperText } from './paperText.ts'

/** The article's text, with its dateline and its credit where these do not stand in the text already. */
export function ArticleText(props: { readonly article: PublicArticleView; readonly terms: readonly SearchTerm[] }) {
  const { article, terms } = props
  const { publication, content } = article
  const words = paperText(publication)
  return (
    <div className="article-text">
      {content.dateline && !hasDatelineInText(article) && (
        <p className="dateline-apart" {...words}>
          {content.dateline}
        </p>
      )}
      <ArticleBody article={article} terms={terms} />
      {content.credit && !plainText(content.body).includes(content.credit) && (
        <p className="credit" {...words}>
          {content.credit}
        </p>
      )}
    </div>
  )
}

const hasDatelineInText = (article: PublicArticleView): boolean =>
  article.content.body.content.some((block) =>
    block.content?.some((run) => run.marks?.some(({ type }) => type === 'dateline')),
  )
