import { publicImages } from '#domain/facsimiles/facsimileView.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import type { Prisma } from '../database/generated/client.ts'

/** What the public sees of issues and of articles, apart from one another. */
export const opened = { publicSince: { not: null } } as const satisfies Prisma.IssueWhereInput
export const published = { publishedRevisionId: { not: null } } as const satisfies Prisma.ArticleWhereInput

/** The words of an article, as its published revision has them or would have them. */
export type Words = ArticleContent & { readonly plainText: string }

/** Who looks at the reader's pages: the public, or someone before whom something is put as if it were published. */
export type Outlook = {
  /** Two with the same key see the same at the same moment. */
  readonly key: string
  readonly issues: Prisma.IssueWhereInput
  readonly articles: Prisma.ArticleWhereInput
  /** Articles that are seen in other words than those published, by id. */
  readonly words: ReadonlyMap<string, Words>
  /** Where the images of a facsimile are, masked for this outlook. `version` names the mask. */
  readonly imagesAt: (facsimileId: string, version: string) => string
}

/** What everyone sees. */
export const thePublic: Outlook = {
  key: '',
  issues: opened,
  articles: published,
  words: new Map(),
  imagesAt: publicImages,
}
