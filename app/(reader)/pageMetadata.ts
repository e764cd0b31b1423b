import type { Metadata } from 'next'

/** What the head of a public page says: its title as it is, its own address, and the card others show of it. */
export function pageMetadata(page: {
  readonly title: string
  readonly description: string
  /** Below the site, as in its links. */
  readonly path: string
  readonly siteName?: string
  readonly openGraph?: NonNullable<Metadata['openGraph']>
}): Metadata {
  const { title, description, path, siteName, openGraph } = page
  return {
    title: { absolute: title },
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, ...(siteName ? { siteName } : {}), type: 'website', ...openGraph },
  }
}
