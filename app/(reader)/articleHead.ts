import type { ReaderWords } from '#components/reader/readerWords.ts'
import { titleWords } from '#components/reader/titleWords.ts'
import { cardPath } from '#domain/reader/addresses.ts'
import { plainText } from '#domain/body/plainText.ts'
import { newsArticle } from '#domain/reader/newsArticle.ts'
import type { PageHead } from '#domain/reader/pageHead.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { summaryOf } from '#domain/reader/summaryOf.ts'
import { cardMark } from '#server/reader/cards/readCard.ts'
import { cardOf } from './cardOf.ts'

/** What the head of an article's page says. */
export function articleHead(t: ReaderWords, article: PublicArticleView, origin: string): PageHead {
  const { publication, title, content, bylines } = article
  const words = titleWords(t, title)
  const name = title.from === 'firstWords' ? t('reader.titles.untitled', { words }) : words
  return {
    title: t('reader.titles.article', { title: name, publication: publication.title }),
    description: content.subheadline ?? summaryOf(plainText(content.body)),
    path: article.path,
    siteName: publication.title,
    card: {
      type: 'article',
      title: name,
      image: cardPath(article.path, cardMark(cardOf(article))),
      publishedTime: article.publishedAt,
      modifiedTime: article.changedAt,
      authors: bylines.filter((byline) => !byline.ofCaption).map((byline) => byline.printed),
      section: content.columnTag ?? article.printedOn[0]?.sectionName ?? undefined,
    },
    structured: [newsArticle(article, origin, (cause) => t(`common.correctionCauses.${cause}`))],
  }
}
