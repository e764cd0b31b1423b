import { publicationPath } from './addresses.ts'
import type { PublicIssueView, PublicPublication } from './readerViews.ts'
import { withoutEmpty } from './withoutEmpty.ts'

type Structured = Readonly<Record<string, unknown>>

/** A newspaper where something else tells what it is part of: schema.org's Newspaper, without a context of its own. */
export const newspaper = ({ slug, title }: PublicPublication, origin: string): Structured => ({
  '@type': 'Newspaper',
  '@id': origin + publicationPath(slug),
  name: title,
  url: origin + publicationPath(slug),
})

/**
 * A newspaper's own page for search engines and libraries: schema.org's Periodical, as JSON-LD. `origin` is the site's own
 * address without a final slash.
 */
export const periodical = (publication: PublicPublication, origin: string): Structured => ({
  '@context': 'https://schema.org',
  ...newspaper(publication, origin),
  '@type': ['Newspaper', 'Periodical'],
  inLanguage: publication.language,
})

/** An issue and the articles on its pages: schema.org's PublicationIssue, as JSON-LD. */
export function publicationIssue({ publication, issue, pages }: PublicIssueView, origin: string): Structured {
  const address = origin + issue.path
  const articles = new Map(pages.flatMap((page) => page.articles.map((article) => [article.path, article])))
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    '@id': address,
    url: address,
    name: `${publication.title} ${issue.date}`,
    issueNumber: issue.number,
    datePublished: issue.date,
    inLanguage: publication.language,
    isPartOf: newspaper(publication, origin),
    pagination: pages.map(({ label }) => label).join(', '),
    hasPart: [...articles.values()].map((article) =>
      withoutEmpty({
        '@type': 'NewsArticle',
        '@id': origin + article.path,
        url: origin + article.path,
        headline: article.title.text,
        printPage: article.pageLabel,
        printEdition: issue.edition,
      }),
    ),
  })
}
