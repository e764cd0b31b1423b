import { plainText } from '#domain/body/plainText.ts'
import { newspaper } from './periodical.ts'
import type { PublicArticleView, PublicByline, PublicCorrection } from './readerViews.ts'
import { schemaType } from './reporterPerson.ts'
import { withoutEmpty } from './withoutEmpty.ts'

/**
 * An article for search engines and libraries: schema.org's NewsArticle, as a plain object to be written as JSON-LD.
 * `origin` is the site's own address without a final slash, e.g. https://paper.example; `wordsOf` tells why it was corrected.
 */
export function newsArticle(
  article: PublicArticleView,
  origin: string,
  wordsOf: (cause: PublicCorrection['cause']) => string,
): Readonly<Record<string, unknown>> {
  const { publication, issue, content, printedOn } = article
  const address = origin + article.path
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: article.title.text,
    alternativeHeadline: content.subheadline,
    inLanguage: publication.language,
    dateline: content.dateline,
    articleSection: content.columnTag ?? printedOn[0]?.sectionName,
    articleBody: plainText(content.body),
    author: article.bylines.filter((byline) => !byline.ofCaption).map((byline) => author(byline, origin)),
    image: article.pictures.map(({ src }) => origin + src),
    creditText: content.credit,
    correction: article.corrections.map((one) => correction(one, wordsOf)),
    datePublished: issue.date,
    dateModified: article.changedAt,
    printEdition: issue.edition,
    printPage: printedOn.map((page) => page.label).join(', '),
    isPartOf: withoutEmpty({
      '@type': 'PublicationIssue',
      '@id': origin + issue.path,
      issueNumber: issue.number,
      datePublished: issue.date,
      isPartOf: newspaper(publication, origin),
    }),
    publisher: { '@type': 'Organization', name: publication.title, url: `${origin}/${publication.slug}` },
  })
}

const correction = ({ at, cause, note }: PublicCorrection, wordsOf: (cause: PublicCorrection['cause']) => string) => ({
  '@type': 'CorrectionComment',
  text: note,
  about: { '@type': 'Thing', name: wordsOf(cause) },
  datePublished: at,
})

/** Who signed, where that is known; else the printed name as a text: it may be a person's or an agency's. */
const author = ({ name, reporterPath, reporterKind }: PublicByline, origin: string) => {
  if (reporterPath === null || reporterKind === null) return name
  const address = origin + reporterPath
  return { '@type': schemaType(reporterKind), '@id': address, name, url: address }
}
