import { publicImages } from '#domain/facsimiles/facsimileView.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { Prisma } from '../database/generated/client.ts'

/** What the public sees of issues and of articles, apart from one another. */
export const opened = { publicSince: { not: null } } as const satisfies Prisma.IssueWhereInput
export const published = { publishedRevisionId: { not: null } } as const satisfies Prisma.ArticleWhereInput

/** The same in SQL, over "Issue" i and "Article" a. */
export const openedRow = Prisma.sql`i."publicSince" IS NOT NULL`
export const publishedRow = Prisma.sql`a."publishedRevisionId" IS NOT NULL`

/** The words of an article, as its published revision has them or would have them. */
export type Words = ArticleContent & { readonly plainText: string }

/** Who looks at the reader's pages: the public, or someone before whom something is put as if it were published. */
export type Outlook = {
  /** Two with the same key see the same at the same moment. */
  readonly key: string
  /** Which issues and articles are seen: conditions over "Issue" i and "Article" a. */
  readonly issues: Prisma.Sql
  readonly articles: Prisma.Sql
  /** Articles that are seen in other words than those published, by id. */
  readonly words: ReadonlyMap<string, Words>
  /** Where the images of a facsimile are, masked for this outlook. `version` names the mask. */
  readonly imagesAt: (facsimileId: string, version: string) => string
}

/** What everyone sees. */
export const thePublic: Outlook = {
  key: '',
  issues: openedRow,
  articles: publishedRow,
  words: new Map(),
  imagesAt: publicImages,
}
