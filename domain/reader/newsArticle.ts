import { plainText } from '#domain/body/plainText.ts'
import type { PublicArticleView, PublicByline } from './readerViews.ts'

/**
 * An article for search engines and libraries: schema.org's NewsArticle, as a plain object to be written as JSON-LD.
 * `origin` is the site's own address without a final slash, e.g. https://paper.example.
 */
export function newsArticle(article: PublicArticleView, origin: string): Readonly<Record<string, unknown>> {
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
    creditText: content.credit,
    correction: article.corrections.map(({ at, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: at,
    })),
    datePublished: issue.date,
    dateModified: article.changedAt,
    printEdition: issue.edition,
    printPage: printedOn.map((page) => page.label).join(', '),
    isPartOf: withoutEmpty({
      '@type': 'PublicationIssue',
      '@id': origin + issue.path,
      issueNumber: issue.number,
      datePublished: issue.date,
      isPartOf: { '@type': 'Newspaper', name: publication.title, url: `${origin}/${publication.slug}` },
    }),
    publisher: { '@type': 'Organization', name: publication.title, url: `${origin}/${publication.slug}` },
  })
}

/** No type is claimed: printed words alone do not tell a person from an agency. */
const author = (byline: PublicByline, origin: string) =>
  withoutEmpty({
    name: byline.printed,
    url: byline.reporterPath === null ? null : origin + byline.reporterPath,
  })

function withoutEmpty(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  )
}
