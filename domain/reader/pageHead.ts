import type { FeedOf } from './addresses.ts'

/** What the head of a public page says. */
export type PageHead = {
  /** As it stands in the browser's tab. */
  readonly title: string
  readonly description: string
  /** Its own address below the site; null where nothing stands at the address. */
  readonly path: string | null
  readonly siteName?: string
  /** What its feed is of; left out where it has none. */
  readonly feed?: FeedOf
  /** Machines are asked not to list it. */
  readonly isUnlisted?: boolean
  /** What others show of it. */
  readonly card?: PageCard
  /** Objects of schema.org, written as JSON-LD. */
  readonly structured?: readonly Readonly<Record<string, unknown>>[]
}

export type PageCard = {
  readonly type: 'website' | 'article' | 'profile'
  /** Left out: the page's title. */
  readonly title?: string
  /** Address below the site of an image of 1200 by 630. */
  readonly image?: string
  /** Address below the site of a portrait, of whatever size. */
  readonly portrait?: string
  readonly publishedTime?: string
  readonly modifiedTime?: string
  readonly authors?: readonly string[]
  readonly section?: string
}
