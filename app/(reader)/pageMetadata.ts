import type { Metadata } from 'next'
import { feedPath, type FeedOf } from '#domain/reader/addresses.ts'

/** What the head of a public page says: its title as it is, its own address, and the card others show of it. */
export function pageMetadata(page: {
  readonly title: string
  readonly description: string
  /** Below the site, as in its links. */
  readonly path: string
  readonly siteName?: string
  /** What its feed is of; left out where it has none. */
  readonly feed?: FeedOf
  readonly openGraph?: NonNullable<Metadata['openGraph']>
}): Metadata {
  const { title, description, path, siteName, feed, openGraph } = page
  return {
    title: { absolute: title },
    description,
    alternates: { canonical: path, ...(feed ? { types: feedTypes(feed) } : {}) },
    openGraph: { title, description, url: path, ...(siteName ? { siteName } : {}), type: 'website', ...openGraph },
  }
}

const feedTypes = (feed: FeedOf) => ({
  'application/atom+xml': feedPath('atom', feed),
  'application/rss+xml': feedPath('rss', feed),
})
