import type { ArticleFacts } from '#domain/workflow/articleFacts.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { readOpenTerms } from '../suspects/openTerms.ts'
import { contentHash, contentOf } from './contentRow.ts'
import type { factColumns } from './factColumns.ts'
import { holderOf } from './loadArticle.ts'

type FactSource = Prisma.ArticleGetPayload<{ include: typeof factColumns }>
type FactRow = Pick<
  FactSource,
  | 'deskState'
  | 'stage'
  | 'submittedById'
  | 'approvedRevisionId'
  | 'publishedRevisionId'
  | 'issue'
  | 'claim'
  | 'publishings'
  | 'schedules'
> & {
  readonly draft: { readonly contributorIds: readonly string[] }
  readonly latestRevision: Pick<NonNullable<FactSource['latestRevision']>, 'verdicts' | 'signatures'>
}
/** What a look at the draft's text says. */
type DraftFacts = Pick<ArticleFacts, 'isEmpty' | 'isDraftChanged' | 'openTerms'>
type Worked = { readonly authorId: string | null; readonly contributorIds: readonly string[] }
type WholeRow = FactRow & {
  readonly id: string
  readonly approvedRevision: { readonly number: number } | null
  readonly draft: Parameters<typeof contentOf>[0]
  readonly latestRevision: { readonly contentHash: string }
}

/** What decides whether a step may be taken, as it is now in this transaction. */
export async function readFacts(
  tx: Transaction,
  article: WholeRow,
  isEmpty: boolean,
  now: Date,
): Promise<ArticleFacts> {
  const since = article.approvedRevision?.number ?? 0
  const revisions = await tx.revision.findMany({
    where: { articleId: article.id, number: { gt: since } },
    select: { authorId: true, contributorIds: true },
  })
  const content = contentOf(article.draft)
  const isDraftChanged = contentHash(content) !== article.latestRevision.contentHash
  const { publicationId } = article.issue
  const misses =
    article.deskState === 'correcting' ? await readOpenTerms(tx, { id: article.id, publicationId, content }) : []
  const openTerms = misses.map(({ words, term }) => ({ words, term }))
  return articleFacts(article, revisions, { isEmpty, isDraftChanged, openTerms }, now)
}

/** The same from revisions that were read before: those since the last approval. */
export function articleFacts(
  article: FactRow,
  revisions: readonly Worked[],
  draft: DraftFacts,
  now: Date,
): ArticleFacts {
  const { issue, latestRevision, deskState, stage, submittedById, approvedRevisionId, publishedRevisionId } = article
  const { publication } = issue
  const [lastPublishing] = article.publishings
  return {
    ...{ deskState, stage, submittedById, approvedRevisionId, publishedRevisionId, ...draft },
    publicationId: issue.publicationId,
    reviewStages: publication.reviewStages,
    stageRoles: publication.stageRoles,
    mayReviewOwn: publication.mayReviewOwn,
    proofRounds: publication.proofRounds,
    proofSignedByIds: draft.isDraftChanged ? [] : latestRevision.signatures.map(({ userId }) => userId),
    claimedBy: holderOf(article.claim, now),
    workedOnByIds: workersOf(article, revisions),
    signedByIds: latestRevision.verdicts.filter(({ kind }) => kind === 'approve').map(({ userId }) => userId),
    retractedRevisionId: lastPublishing?.kind === 'retract' ? lastPublishing.revisionId : null,
    isScheduled: article.schedules.length > 0,
  }
}

/** Whoever asked for the review is no second person either, even where they changed nothing. */
function workersOf({ draft, deskState, submittedById }: FactRow, revisions: readonly Worked[]): string[] {
  const workers = revisions.flatMap(({ authorId, contributorIds }) => [authorId, ...contributorIds])
  const asker = deskState === 'inReview' ? submittedById : null
  return [...new Set([...workers, ...draft.contributorIds, asker])].filter((id) => id !== null)
}
