import { articleTitle } from '#domain/articles/articleTitle.ts'
import { withoutLines } from '#domain/body/withoutLines.ts'
import {
  articlePath,
  decodeSegment,
  issueSlug as slugOf,
  pagePath,
  reporterPath as pathOf,
} from '#domain/reader/addresses.ts'
import type { PublicArticleView, PublicByline } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { readPublicPrints, type PublicPrint } from '../facsimiles/publicPrints.ts'
import { linkedReporters, mentionKey } from '../reporters/readMentions.ts'
import { publicFacsimile } from './publicFacsimile.ts'
import { thePublic, type Outlook, type Words } from './outlook.ts'
import { listPublicArticles, publicArticleRow } from './publicArticles.ts'
import { findPublicIssue, publicationOf, publicIssueRow, type PublicIssue } from './publicIssues.ts'

const parts = {
  publishedRevision: true,
  publishings: { orderBy: { id: 'asc' }, include: { correction: true } },
  pages: { orderBy: { ordinal: 'asc' }, include: { page: true } },
  issue: { select: { publication: { select: { timeZone: true, mayReadVertically: true } } } },
} as const satisfies Prisma.ArticleInclude

/** An article as the public sees it: its published revision and nothing else. */
export async function readArticle(
  publicationSlug: string,
  issueSlug: string,
  slug: string,
  outlook: Outlook = thePublic,
): Promise<PublicArticleView | Refusal> {
  const issue = await findPublicIssue(publicationSlug, issueSlug, outlook)
  if (!issue) return refuse('notFound')
  const at = { issueId: issue.id, slug: decodeSegment(slug) }
  const where = { AND: [outlook.articles, { issue: outlook.issues }, at] }
  const article = await db().article.findFirst({ where, include: parts })
  const words = article && wordsOf(article, outlook)
  if (!article || !words) return refuse('notFound')
  const { plainText, ...aligned } = words
  const content = { ...aligned, body: withoutLines(aligned.body) }
  return {
    publication: publicationOf(issue),
    issue: publicIssueRow(issue),
    ...placeOf(issue, article, await readPrintsOf(article, outlook)),
    kind: article.kind,
    title: articleTitle({ ...aligned, plainText }),
    content,
    bylines: await publicBylines(article.id, content),
    ...timesOf(article.publishings, outlook.words.has(article.id)),
    corrections: correctionsOf(article.publishings),
    ...(await readNeighbours(issue.id, article.id, outlook)),
    ...article.issue.publication,
  }
}

type Loaded = Prisma.ArticleGetPayload<{ include: typeof parts }>

function wordsOf({ id, publishedRevision }: Loaded, { words }: Outlook): Words | null {
  const published = publishedRevision && { ...contentOf(publishedRevision), plainText: publishedRevision.plainText }
  return words.get(id) ?? published
}

const readPrintsOf = ({ pages }: Loaded, outlook: Outlook) =>
  readPublicPrints(
    pages.map(({ pageId }) => pageId),
    outlook,
  )

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

/** When the public first saw the article, and when it last changed; of a preview, as if it were published now. */
function timesOf(
  publishings: Loaded['publishings'],
  isPreview: boolean,
): Pick<PublicArticleView, 'publishedAt' | 'changedAt'> {
  const times = isPreview ? [...publishings, { at: new Date() }] : publishings
  const [first, last] = [times[0], times.at(-1)]
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
  const reporters = await linkedReporters([articleId])
  return bylines.map(({ key, printed, name, ofCaption }) => {
    const reporter = reporters.get(mentionKey(articleId, key))
    const reporterPath = reporter ? pathOf(reporter.slug) : null
    return { key, printed, name, ofCaption, reporterPath, reporterKind: reporter?.kind ?? null }
  })
}

async function readNeighbours(
  issueId: string,
  articleId: string,
  outlook: Outlook,
): Promise<Pick<PublicArticleView, 'previous' | 'next'>> {
  const articles = await listPublicArticles({ issueId }, outlook)
  const at = articles.findIndex(({ id }) => id === articleId)
  const [before, after] = [articles[at - 1], articles[at + 1]]
  return { previous: before ? publicArticleRow(before) : null, next: after ? publicArticleRow(after) : null }
}
