import { articleTitle } from '#domain/articles/articleTitle.ts'
import { bylineLine } from '#domain/articles/bylineLine.ts'
import { articlePath, issueSlug } from '#domain/reader/addresses.ts'
import type { PublicArticleRow } from '#domain/reader/readerViews.ts'
import { summaryOf } from '#domain/reader/summaryOf.ts'
import { bylinesOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { pageOrder } from '../issues/pageOrder.ts'
import { keptView } from './keptView.ts'
import { opened, published, thePublic, type Outlook, type Words } from './outlook.ts'
import { markOf, type PublicIssue } from './publicIssues.ts'

/** The one condition under which the public sees an article: a published revision, in an issue that was opened. */
export const isPublicArticle = {
  ...published,
  issue: opened,
} as const satisfies Prisma.ArticleWhereInput

/** An article as lists and searches of the public need it. */
export type PublicArticle = Readonly<Record<'id' | 'slug' | 'kind', string>> & {
  readonly sequence: number
  readonly issue: {
    readonly date: Date
    readonly edition: string
    readonly publication: Readonly<Record<'slug' | 'title' | 'language', string>>
  }
  /** Those that it is printed on, in order. */
  readonly pages: readonly { readonly page: IssueArticle['pages'][number] & { readonly sequence: number } }[]
  readonly publishedRevision: ShownWords | null
}
type ShownWords = Omit<Words, 'body' | 'bylines'> & { readonly bylines: Prisma.JsonValue }
type Row = Omit<PublicArticle, 'issue' | 'pages' | 'publishedRevision'> &
  PublicArticle['issue'] & {
    readonly pages: PublicArticle['pages'] | null
    readonly revisionId: string | null
    readonly publication: PublicArticle['issue']['publication']
  } & ShownWords

/** Articles that are chosen by their ids, or all of an issue: of these no more text is read than their lists show. */
type Chosen = { readonly ids: readonly string[] } | { readonly issueId: string }

/** More of a text than any list shows, in characters. */
const firstWords = 600

/** The articles the public sees, in printed order within an issue. One query: it is asked for most of all. */
export async function listPublicArticles(
  chosen: Chosen,
  { issues, articles, words }: Outlook = thePublic,
): Promise<PublicArticle[]> {
  const [text, wanted] =
    'ids' in chosen
      ? [Prisma.sql`r."plainText"`, Prisma.sql`a."id" = ANY(${[...chosen.ids]}::uuid[])`]
      : [Prisma.sql`left(r."plainText", ${firstWords}::int)`, Prisma.sql`a."issueId" = ${chosen.issueId}::uuid`]
  const rows = await db().$queryRaw<Row[]>`
    SELECT a."id", a."slug", a."kind", a."sequence", i."date", i."edition",
      json_build_object('slug', p."slug", 'title', p."title", 'language', p."language") AS "publication",
      (SELECT json_agg(json_build_object('page', json_build_object('id', g."id", 'sequence', g."sequence",
          'label', g."label", 'sectionName', g."sectionName")) ORDER BY t."ordinal")
        FROM "ArticlePage" t JOIN "Page" g ON g."id" = t."pageId" WHERE t."articleId" = a."id") AS "pages",
      r."id" AS "revisionId", r."kicker", r."headline", r."headlineSupplied", r."subheadline", r."columnTag",
      r."dateline", r."credit", ${text} AS "plainText", r."bylines"
    FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId" JOIN "Publication" p ON p."id" = i."publicationId"
      LEFT JOIN "Revision" r ON r."id" = a."publishedRevisionId"
    WHERE ${issues} AND ${articles} AND ${wanted}`
  return rows.map((row) => shown(row, words)).sort(pageOrder)
}

function shown(row: Row, words: Outlook['words']): PublicArticle {
  const { id, slug, kind, sequence, date, edition, publication, pages, revisionId, ...published } = row
  const own = words.get(id)
  const publishedRevision = own
    ? { ...own, bylines: own.bylines as unknown as Prisma.JsonValue }
    : revisionId === null
      ? null
      : published
  return { id, slug, kind, sequence, issue: { date, edition, publication }, pages: pages ?? [], publishedRevision }
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
  issue: PublicIssue,
  outlook: Outlook = thePublic,
): Promise<readonly IssueArticle[]> {
  const read = async () => {
    const articles = await listPublicArticles({ issueId: issue.id }, outlook)
    return articles.map((article) => ({
      ...{ id: article.id, slug: article.slug, row: publicArticleRow(article) },
      pages: article.pages.map(({ page: { id, label, sectionName } }) => ({ id, label, sectionName })),
    }))
  }
  return keptView(outlook, ['articles', issue.id], read, markOf(issue))
}
