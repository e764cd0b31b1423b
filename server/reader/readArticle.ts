import { articleTitle } from '#domain/articles/articleTitle.ts'
import { withoutLines } from '#domain/body/withoutLines.ts'
import { articlePath, decodeSegment, issueSlug as slugOf, pagePath, reporterPath } from '#domain/reader/addresses.ts'
import type { PublicArticleView, PublicByline } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { readPublicPrints, type PublicPrint } from '../facsimiles/publicPrints.ts'
import { readMentions } from '../reporters/readMentions.ts'
import { publicFacsimile } from './publicFacsimile.ts'
import { isPublicArticle, listPublicArticles, publicArticleRow } from './publicArticles.ts'
import { findPublicIssue, publicationOf, publicIssueRow, type PublicIssue } from './publicIssues.ts'

const parts = {
  publishedRevision: true,
  publishings: { orderBy: { id: 'asc' }, include: { correction: true } },
  pages: { orderBy: { ordinal: 'asc' }, include: { page: true } },
} as const satisfies Prisma.ArticleInclude

/** An article as the public sees it: its published revision and nothing else. */
export async function readArticle(
  publicationSlug: string,
  issueSlug: string,
  slug: string,
): Promise<PublicArticleView | Refusal> {
  const issue = await findPublicIssue(publicationSlug, issueSlug)
  if (!issue) return refuse('notFound')
  const where = { issueId: issue.id, slug: decodeSegment(slug), ...isPublicArticle }
  const article = await db().article.findFirst({ where, include: parts })
  const revision = article?.publishedRevision
  if (!article || !revision) return refuse('notFound')
  const aligned = contentOf(revision)
  const content = { ...aligned, body: withoutLines(aligned.body) }
  return {
    publication: publicationOf(issue),
    issue: publicIssueRow(issue),
    ...placeOf(issue, article, await readPublicPrints(article.pages.map(({ pageId }) => pageId))),
    kind: article.kind,
    title: articleTitle(revision),
    content,
    bylines: await publicBylines(article.id, content),
    ...timesOf(article.publishings),
    corrections: correctionsOf(article.publishings),
    ...(await readNeighbours(issue.id, article.id)),
  }
}

type Loaded = Prisma.ArticleGetPayload<{ include: typeof parts }>

function placeOf(
  issue: PublicIssue,
  { id, slug, pages }: Loaded,
  prints: ReadonlyMap<string, PublicPrint>,
): Pick<PublicArticleView, 'path' | 'printedOn'> {
  const publication = issue.publication.slug
  const issueSlug = slugOf(toCalendarDate(issue.date), issue.edition)
  const path = articlePath(publication, issueSlug, slug)
  return {
    path,
    printedOn: pages.map(({ pageId, page: { label, sectionName } }) => {
      const facsimile = publicFacsimile(prints.get(pageId), (articleId) => (articleId === id ? path : undefined))
      return { path: pagePath(publication, issueSlug, label), label, sectionName, facsimile }
    }),
  }
}

/** When the public first saw the article, and when it last changed. */
function timesOf(publishings: Loaded['publishings']): Pick<PublicArticleView, 'publishedAt' | 'changedAt'> {
  const [first, last] = [publishings[0], publishings.at(-1)]
  if (!first || !last) throw new Error('An article is public without having been published')
  return { publishedAt: first.at.toISOString(), changedAt: last.at.toISOString() }
}

/** Why what the public saw was changed, the latest first. */
function correctionsOf(publishings: Loaded['publishings']): PublicArticleView['corrections'] {
  return publishings
    .flatMap(({ at, correction }) =>
      correction ? [{ at: at.toISOString(), cause: correction.cause, note: correction.note }] : [],
    )
    .reverse()
}

async function publicBylines(articleId: string, { bylines }: PublicArticleView['content']): Promise<PublicByline[]> {
  const mentions = await readMentions(articleId, bylines)
  return bylines.map(({ key, printed, ofCaption }, at) => {
    const reporter = mentions[at]?.reporter
    return { key, printed, ofCaption, reporterPath: reporter ? reporterPath(reporter.slug) : null }
  })
}

async function readNeighbours(
  issueId: string,
  articleId: string,
): Promise<Pick<PublicArticleView, 'previous' | 'next'>> {
  const articles = await listPublicArticles({ issueId })
  const at = articles.findIndex(({ id }) => id === articleId)
  const [before, after] = [articles[at - 1], articles[at + 1]]
  return { previous: before ? publicArticleRow(before) : null, next: after ? publicArticleRow(after) : null }
}
