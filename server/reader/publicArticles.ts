import { articleTitle } from '#domain/articles/articleTitle.ts'
import { bylineLine } from '#domain/articles/bylineLine.ts'
import { articlePath, issueSlug } from '#domain/reader/addresses.ts'
import type { PublicArticleRow } from '#domain/reader/readerViews.ts'
import { summaryOf } from '#domain/reader/summaryOf.ts'
import { bylinesOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { pageOrder } from '../issues/pageOrder.ts'
import { keptView } from './keptView.ts'
import { opened, published, thePublic, type Outlook, type Words } from './outlook.ts'

/** The one condition under which the public sees an article: a published revision, in an issue that was opened. */
export const isPublicArticle = {
  ...published,
  issue: opened,
} as const satisfies Prisma.ArticleWhereInput

const columns = {
  id: true,
  slug: true,
  kind: true,
  sequence: true,
  issue: {
    select: { date: true, edition: true, publication: { select: { slug: true, title: true, language: true } } },
  },
  pages: {
    orderBy: { ordinal: 'asc' },
    select: { page: { select: { id: true, sequence: true, label: true, sectionName: true } } },
  },
  publishedRevision: {
    select: {
      kicker: true,
      headline: true,
      headlineSupplied: true,
      subheadline: true,
      columnTag: true,
      plainText: true,
      bylines: true,
    },
  },
} as const satisfies Prisma.ArticleSelect

type Loaded = Prisma.ArticleGetPayload<{ select: typeof columns }>
export type PublicArticle = Omit<Loaded, 'publishedRevision'> & { readonly publishedRevision: ShownWords | null }
type ShownWords = Omit<Words, 'body' | 'bylines' | 'dateline' | 'credit'> & { readonly bylines: Prisma.JsonValue }

/** The articles the public sees, in printed order within an issue. */
export async function listPublicArticles(
  where: Prisma.ArticleWhereInput,
  { issues, articles: seen, words }: Outlook = thePublic,
): Promise<PublicArticle[]> {
  const articles = await db().article.findMany({ where: { AND: [seen, { issue: issues }, where] }, select: columns })
  return articles.map((article) => ({ ...article, publishedRevision: shown(article, words) })).sort(pageOrder)
}

function shown({ id, publishedRevision }: Loaded, words: Outlook['words']): ShownWords | null {
  const own = words.get(id)
  return own ? { ...own, bylines: own.bylines as unknown as Prisma.JsonValue } : publishedRevision
}

/** One line of a public list: what the published revision says. */
export function publicArticleRow({ slug, kind, issue, pages, publishedRevision }: PublicArticle): PublicArticleRow {
  if (!publishedRevision) throw new Error(`Article ${slug} has no published revision`)
  const { kicker, subheadline, columnTag, plainText } = publishedRevision
  const date = toCalendarDate(issue.date)
  return {
    ...{ kicker, subheadline, columnTag, kind, date },
    path: articlePath(issue.publication.slug, issueSlug(date, issue.edition), slug),
    title: articleTitle(publishedRevision),
    bylines: bylineLine(bylinesOf(publishedRevision)),
    summary: summaryOf(plainText),
    pageLabel: pages[0]?.page.label ?? '',
  }
}

/** An article of an issue, as the pages of the issue need it. */
export type IssueArticle = {
  readonly id: string
  readonly slug: string
  readonly row: PublicArticleRow
  /** Those that it is printed on, in order. */
  readonly pages: readonly { readonly id: string; readonly label: string; readonly sectionName: string | null }[]
}

/** The articles of an issue that the public sees, in printed order. */
export async function readIssueArticles(
  issueId: string,
  outlook: Outlook = thePublic,
): Promise<readonly IssueArticle[]> {
  return keptView(outlook, ['articles', issueId], async () => {
    const articles = await listPublicArticles({ issueId }, outlook)
    return articles.map((article) => ({
      ...{ id: article.id, slug: article.slug, row: publicArticleRow(article) },
      pages: article.pages.map(({ page: { id, label, sectionName } }) => ({ id, label, sectionName })),
    }))
  })
}
