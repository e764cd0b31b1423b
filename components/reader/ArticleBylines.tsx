import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

/** Who signed the article, as printed and in printed order; the signatures of pictures stay with their captions. */
export function ArticleBylines({ t, article }: { readonly t: ReaderWords; readonly article: PublicArticleView }) {
  const bylines = article.bylines.filter((byline) => !byline.ofCaption)
  if (bylines.length === 0) return null
  return (
    <address className="bylines">
      <ul aria-label={t('reader.bylines')} {...paperText(article.publication)}>
        {bylines.map((byline) => (
          <li key={byline.key}>
            {byline.reporterPath === null ? (
              byline.printed
            ) : (
              <a rel="author" href={byline.reporterPath}>
                {byline.printed}
              </a>
            )}
          </li>
        ))}
      </ul>
    </address>
  )
}
