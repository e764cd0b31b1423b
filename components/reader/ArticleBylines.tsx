import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { LitText } from './LitText.tsx'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

/** Who signed the article, as printed and in printed order; the signatures of pictures stay with their captions. */
export function ArticleBylines(props: {
  readonly t: ReaderWords
  readonly article: PublicArticleView
  /** What a search looked for when it led here. */
  readonly terms: readonly SearchTerm[]
}) {
  const { t, article, terms } = props
  const bylines = article.bylines.filter((byline) => !byline.ofCaption)
  if (bylines.length === 0) return null
  return (
    <address className="bylines">
      <ul aria-label={t('reader.bylines')} {...paperText(article.publication)}>
        {bylines.map((byline) => (
          <li key={byline.key}>
            {byline.reporterPath === null ? (
              <LitText text={byline.printed} terms={terms} />
            ) : (
              <a rel="author" href={byline.reporterPath}>
                <LitText text={byline.printed} terms={terms} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </address>
  )
}
