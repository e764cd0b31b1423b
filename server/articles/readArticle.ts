import type { ArticleView } from '#domain/articles/articleView.ts'
import { isEmptyContent } from '#domain/articles/isEmptyContent.ts'
import { articlePath, issueSlug } from '#domain/reader/addresses.ts'
import { may, maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { ArticleFacts } from '#domain/workflow/articleFacts.ts'
import { stepRefusal } from '#domain/workflow/stepRefusal.ts'
import { stepNames, type StepName } from '#domain/workflow/steps.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { isId } from '../database/newId.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { readMentions } from '../reporters/readMentions.ts'
import { readFacts } from './articleFacts.ts'
import { articleState } from './articleRow.ts'
import { contentColumns, contentOf } from './contentRow.ts'
import { factColumns } from './factColumns.ts'
import { readNeighbours } from './neighbours.ts'
import { listComments } from '../reviews/listComments.ts'
import { readPrintedPages } from './printedPages.ts'
import { readCirculation } from './readCirculation.ts'
import { readHistory } from './readHistory.ts'
import { repairRows } from './repairRows.ts'

const parts = {
  ...factColumns,
  draft: { include: { updatedBy: true } },
  approvedRevision: { select: { id: true, number: true, contentHash: true, ...contentColumns } },
  pages: { orderBy: { ordinal: 'asc' }, include: { page: true } },
  repairs: { where: { state: 'accepted' } },
} as const satisfies Prisma.ArticleInclude

type Loaded = Prisma.ArticleGetPayload<{ include: typeof parts }>
type Whole = Loaded & {
  readonly draft: NonNullable<Loaded['draft']>
  readonly latestRevision: NonNullable<Loaded['latestRevision']>
}

/** All that the Article screen shows. What the actor may not know of is not found. */
export async function readArticle(actor: Actor, articleId: string): Promise<ArticleView | Refusal> {
  if (!isId(articleId)) return refuse('notFound')
  const article = await db().article.findUnique({ where: { id: articleId }, include: parts })
  if (!article?.draft || !article.latestRevision || article.goneAt) return refuse('notFound')
  if (!maySee(actor, article.issue.publicationId)) return refuse('notFound')
  return viewOf(actor, { ...article, draft: article.draft, latestRevision: article.latestRevision })
}

async function viewOf(actor: Actor, article: Whole): Promise<ArticleView> {
  const content = contentOf(article.draft)
  const facts = await readFacts(db(), article, isEmptyContent(content), new Date())
  const { id, slug, kind, stepCount } = article
  const pages = await readPrintedPages(id, article.pages)
  return {
    ...{ id, slug, kind, stepCount },
    ...placeOf(article),
    state: articleState(article),
    draft: draftOf(article),
    mentions: await readMentions(id, content.bylines),
    pages,
    repairs: repairRows(article.repairs, pages),
    ...(await readHistory(article)),
    comments: await listComments(id),
    circulation: await readCirculation(actor, article, facts.proofSignedByIds),
    ...rightsOf(actor, article, facts),
    neighbours: await readNeighbours(article),
  }
}

function placeOf({ slug, issue, publishedRevisionId }: Whole) {
  const { id, edition, publication, publicSince } = issue
  const date = toCalendarDate(issue.date)
  const isPublic = publishedRevisionId !== null && publicSince !== null
  return {
    publication: {
      id: publication.id,
      slug: publication.slug,
      title: publication.title,
      language: publication.language,
      timeZone: publication.timeZone,
    },
    issue: { id, date, edition },
    publicPath: isPublic ? articlePath(publication.slug, issueSlug(date, edition), slug) : null,
  }
}

function draftOf({ draft }: Whole): ArticleView['draft'] {
  return {
    version: draft.version,
    schemaVersion: draft.schemaVersion,
    content: contentOf(draft),
    updatedBy: draft.updatedBy?.displayName ?? null,
    updatedAt: draft.updatedAt.toISOString(),
  }
}

function rightsOf(actor: Actor, { claim, issue, deskState }: Whole, facts: ArticleFacts) {
  const holder = facts.claimedBy
  const refusals = stepNames.map((step): [StepName, Refusal | null] => [step, stepRefusal(actor, step, facts)])
  const isFree = holder === null || holder.userId === actor.userId
  return {
    claim: holder && claim ? { ...holder, since: claim.since.toISOString() } : null,
    mayComment: may(actor, 'comment', issue.publicationId),
    maySharePreview: may(actor, 'sharePreview', issue.publicationId),
    me: { userId: actor.userId, displayName: actor.displayName },
    mayEdit: may(actor, 'editDraft', issue.publicationId) && deskState === 'correcting' && isFree,
    steps: Object.fromEntries(refusals) as Record<StepName, Refusal | null>,
  }
}
