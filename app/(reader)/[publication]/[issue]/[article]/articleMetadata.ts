import type { Metadata } from 'next'
import type { ReaderWords } from '#components/reader/readerWords.ts'
import { titleWords } from '#components/reader/titleWords.ts'
import { plainText } from '#domain/body/plainText.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { summaryOf } from '#domain/reader/summaryOf.ts'
import { pageMetadata } from '../../../pageMetadata.ts'

/** What the head of an article's page says. */
export function articleMetadata(t: ReaderWords, article: PublicArticleView): Metadata {
  const { publication, title, content, bylines } = article
  const words = titleWords(t, title)
  const name = title.from === 'firstWords' ? t('reader.titles.untitled', { words }) : words
  return {
    ...pageMetadata({
      title: t('reader.titles.article', { title: name, publication: publication.title }),
      description: content.subheadline ?? summaryOf(plainText(content.body)),
      path: article.path,
      siteName: publication.title,
      openGraph: {
        type: 'article',
        title: name,
        publishedTime: article.publishedAt,
        modifiedTime: article.changedAt,
        authors: bylines.filter((byline) => !byline.ofCaption).map((byline) => byline.printed),
        section: content.columnTag ?? article.printedOn[0]?.sectionName ?? undefined,
      },
    }),
    authors: bylines.filter((byline) => !byline.ofCaption).map((byline) => ({ name: byline.printed })),
  }
}
