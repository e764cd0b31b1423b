import type { ArticleFacts } from '#domain/workflow/stepRefusal.ts'
import type { Transaction } from '../database/db.ts'
import type { VerdictKind } from '../database/generated/client.ts'
import { holderOf } from './loadArticle.ts'

type FactRow = {
  readonly id: string
  readonly deskState: ArticleFacts['deskState']
  readonly stage: number
  readonly submittedById: string | null
  readonly approvedRevisionId: string | null
  readonly publishedRevisionId: string | null
  readonly issue: {
    readonly publicationId: string
    readonly publication: { readonly reviewStages: number; readonly mayReviewOwn: boolean }
  }
  readonly claim: Parameters<typeof holderOf>[0]
  readonly draft: { readonly contributorIds: readonly string[] }
  readonly latestRevision: {
    readonly verdicts: readonly { readonly kind: VerdictKind; readonly userId: string }[]
  }
  readonly approvedRevision: { readonly number: number } | null
}

type Worked = { readonly authorId: string | null; readonly contributorIds: readonly string[] }

/** What decides whether a step may be taken, as it is now in this transaction. */
export async function readFacts(tx: Transaction, article: FactRow, isEmpty: boolean, now: Date): Promise<ArticleFacts> {
  const since = article.approvedRevision?.number ?? 0
  const revisions = await tx.revision.findMany({
    where: { articleId: article.id, number: { gt: since } },
    select: { authorId: true, contributorIds: true },
  })
  return articleFacts(article, revisions, isEmpty, now)
}

/** The same from revisions that were read before: those since the last approval. */
export function articleFacts(
  article: FactRow,
  revisions: readonly Worked[],
  isEmpty: boolean,
  now: Date,
): ArticleFacts {
  const { issue, draft, latestRevision, deskState, submittedById } = article
  const workers = revisions.flatMap(({ authorId, contributorIds }) => [authorId, ...contributorIds])
  // Whoever asked for the review is no second person either, even where they changed nothing.
  const asker = deskState === 'inReview' ? submittedById : null
  const workedOnByIds = new Set([...workers, ...draft.contributorIds, asker].filter((id) => id !== null))
  return {
    publicationId: issue.publicationId,
    deskState,
    stage: article.stage,
    reviewStages: issue.publication.reviewStages,
    mayReviewOwn: issue.publication.mayReviewOwn,
    claimedBy: holderOf(article.claim, now),
    submittedById,
    workedOnByIds: [...workedOnByIds],
    signedByIds: latestRevision.verdicts.filter(({ kind }) => kind === 'approve').map(({ userId }) => userId),
    isEmpty,
    approvedRevisionId: article.approvedRevisionId,
    publishedRevisionId: article.publishedRevisionId,
  }
}
