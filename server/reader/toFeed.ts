import { Feed } from 'feed'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { FeedView } from '#domain/reader/feedViews.ts'

/** The site's own words in a feed, and what an article is called. */
export type FeedWords = {
  readonly name: string
  readonly description: string
  readonly titleOf: (title: ArticleTitle) => string
}

/** A feed as Atom (RFC 4287) or RSS 2.0. `address` is its own; `origin` the site's, without a final slash. */
export function toFeed(
  words: FeedWords,
  view: FeedView,
  place: { readonly origin: string; readonly address: string; readonly format: 'atom' | 'rss' },
): string {
  const { origin, address, format } = place
  const title = [words.name, ...view.of].reverse().join(' · ')
  const feed = new Feed({
    ...{ id: address, link: origin + view.path, generator: 'Galley', feed: address, feedLinks: { [format]: address } },
    ...(view.language ? { language: view.language } : {}),
    title,
    description: view.of.length > 0 ? title : words.description,
    updated: view.entries[0]?.changedAt ?? new Date(0),
    author: { name: view.entries[0]?.publicationTitle ?? words.name },
  })
  for (const { article, publicationTitle, publishedAt, changedAt } of view.entries)
    feed.addItem({
      ...{ id: origin + article.path, link: origin + article.path, published: publishedAt, date: changedAt },
      title: words.titleOf(article.title),
      description: article.summary,
      author: [{ name: article.bylines || publicationTitle }],
    })
  return format === 'atom' ? feed.atom1() : feed.rss2()
}
