import { articleTitle } from '#domain/articles/articleTitle.ts'
import { withoutLines } from '#domain/body/withoutLines.ts'
import { bodyPictures } from '#domain/reader/bodyPictures.ts'
import { decodeSegment, reporterPath } from '#domain/reader/addresses.ts'
import type { PublicArticleView, PublicByline } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { linkedReporters, mentionKey } from '../reporters/readMentions.ts'
import { issueMarkAt } from './issueMark.ts'
import { keptView } from './keptView.ts'
import { thePublic, type Outlook, type Words } from './outlook.ts'
import { readIssueArticles, type IssueArticle } from './publicArticles.ts'
import { publicFacsimile, readPagePrints, type PrintOf } from './publicFacsimile.ts'
import { findPublicIssue, publicationOf, publicIssueRow, type PublicIssue } from './publicIssues.ts'
import { pathOf } from './readIssue.ts'

type Content = Omit<Words, 'body' | 'bylines'> & Readonly<Record<'body' | 'bylines', Prisma.JsonValue>>
/** The published words of an article; none where it is seen without having been published. */
type Row = { readonly kind: string; readonly publishings: readonly Publishing[] | null } & (
  ({ readonly revisionId: string } & Content) | { readonly revisionId: null }
)
/** `at` as Postgres writes an instant in JSON. */
type Publishing = Readonly<Record<'at', string>> & {
  readonly correction: Omit<PublicArticleView['corrections'][number], 'at'> | null
}

const readRows = (id: string) => db().$queryRaw<Row[]>`
  SELECT a."kind", r."id" AS "revisionId", r."kicker", r."headline", r."headlineSupplied", r."subheadline", r."columnTag",
    r."dateline", r."credit", r."body", r."bylines", r."plainText",
    (SELECT json_agg(json_build_object('at', p."at", 'correction', (SELECT json_build_object('cause', c."cause",
        'note', c."note") FROM "Correction" c WHERE c."publishingId" = p."id")) ORDER BY p."id")
      FROM "Publishing" p WHERE p."articleId" = a."id") AS "publishings"
  FROM "Article" a LEFT JOIN "Revision" r ON r."id" = a."publishedRevisionId" WHERE a."id" = ${id}::uuid`

/** An article as the public sees it: its published revision and nothing else. */
export async function readArticle(
  publicationSlug: string,
  issueSlug: string,
  slug: string,
  outlook: Outlook = thePublic,
): Promise<PublicArticleView | Refusal> {
  const address = [publicationSlug, issueSlug, decodeSegment(slug)] as const
  const mark = issueMarkAt(publicationSlug, issueSlug)
  return keptView(outlook, ['article', ...address], () => readAnew(address, outlook), mark)
}

async function readAnew(
  [publicationSlug, issueSlug, slug]: readonly [publication: string, issue: string, article: string],
  outlook: Outlook,
): Promise<PublicArticleView | Refusal> {
  const issue = await findPublicIssue(publicationSlug, issueSlug, outlook)
  const articles = issue ? await readIssueArticles(issue, outlook) : []
  const at = articles.findIndex((one) => one.slug === slug)
  const listed = articles[at]
  if (!issue || !listed) return refuse('notFound')
  const [[article], printOf, reporters] = await Promise.all([
    readRows(listed.id),
    readPagePrints(
      issue,
      listed.pages.map(({ id }) => id),
      outlook,
    ),
    linkedReporters([listed.id]),
  ])
  const words = article && (outlook.words.get(listed.id) ?? wordsOf(article))
  if (!article || !words) return refuse('notFound')
  const { plainText, ...aligned } = words
  const content = { ...aligned, body: withoutLines(aligned.body) }
  const { timeZone, mayReadVertically } = issue.publication
  const publishings = article.publishings ?? []
  return {
    publication: publicationOf(issue),
    issue: publicIssueRow(issue),
    path: listed.row.path,
    printedOn: printedOn(issue, listed, printOf),
    kind: article.kind,
    title: articleTitle({ ...aligned, plainText }),
    content,
    pictures: bodyPictures(aligned.body, picturesIn(listed, printOf)),
    bylines: publicBylines(listed.id, content, reporters),
    ...timesOf(publishings, outlook.words.has(listed.id)),
    corrections: correctionsOf(publishings),
    ...besides(articles, listed),
    ...{ timeZone, mayReadVertically },
  }
}

/** The articles before and after on the page that it begins on. */
function besides(
  articles: readonly IssueArticle[],
  listed: IssueArticle,
): Pick<PublicArticleView, 'previous' | 'next'> {
  const there = articles.filter(({ pages }) => pages[0]?.id === listed.pages[0]?.id)
  const at = there.indexOf(listed)
  return { previous: there[at - 1]?.row ?? null, next: there[at + 1]?.row ?? null }
}

const wordsOf = (row: Row): Words | null =>
  row.revisionId === null ? null : { ...contentOf(row), plainText: row.plainText }

const picturesIn = ({ id, pages }: IssueArticle, printOf: PrintOf) =>
  pages.flatMap((page) => printOf(page.id)?.pictures.filter(({ articleId }) => articleId === id) ?? [])

const printedOn = (
  issue: PublicIssue,
  { id, row, pages }: IssueArticle,
  printOf: PrintOf,
): PublicArticleView['printedOn'] =>
  pages.map((page) => ({
    ...{ label: page.label, sectionName: page.sectionName, path: pathOf(issue, page.label) },
    facsimile: publicFacsimile(printOf(page.id), (articleId) => (articleId === id ? row.path : undefined)),
  }))

/** When the public first saw the article, and when it last changed; of a preview, as if it were published now. */
function timesOf(
  publishings: readonly Publishing[],
  isPreview: boolean,
): Pick<PublicArticleView, 'publishedAt' | 'changedAt'> {
  const times = isPreview ? [...publishings, { at: new Date().toISOString() }] : publishings
  const [first, last] = [times[0], times.at(-1)]
  if (!first || !last) throw new Error('An article is public without having been published')
  return { publishedAt: isoTime(first.at), changedAt: isoTime(last.at) }
}

const isoTime = (at: string): string => new Date(at).toISOString()

/** Why what the public saw was changed, the latest first. */
function correctionsOf(publishings: readonly Publishing[]): PublicArticleView['corrections'] {
  return publishings.flatMap(({ at, correction }) => (correction ? [{ at: isoTime(at), ...correction }] : [])).reverse()
}

const publicBylines = (
  articleId: string,
  { bylines }: PublicArticleView['content'],
  reporters: Awaited<ReturnType<typeof linkedReporters>>,
): PublicByline[] =>
  bylines.map(({ key, printed, name, ofCaption }) => {
    const reporter = reporters.get(mentionKey(articleId, key))
    const path = reporter ? reporterPath(reporter.slug) : null
    return { key, printed, name, ofCaption, reporterPath: path, reporterKind: reporter?.kind ?? null }
  })
