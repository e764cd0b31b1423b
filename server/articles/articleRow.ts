import type { ArticleRow, ArticleState } from '#domain/articles/articleState.ts'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import { bylineLine } from '#domain/articles/bylineLine.ts'
import { plainText } from '#domain/body/plainText.ts'
import { countWords } from '#domain/text/countWords.ts'
import type { Prisma } from '../database/generated/client.ts'
import { contentColumns, contentHash, contentOf } from './contentRow.ts'
import { holderOf } from './loadArticle.ts'

/** What a line of a list of articles is made of; for `select`. */
export const articleRowColumns = {
  id: true,
  slug: true,
  kind: true,
  deskState: true,
  stage: true,
  returnedById: true,
  publishedRevisionId: true,
  stepCount: true,
  assignedTo: { select: { displayName: true } },
  draft: { select: { ...contentColumns, version: true } },
  approvedRevision: { select: { contentHash: true } },
  claim: { include: { user: { select: { displayName: true } } } },
  pages: { orderBy: { ordinal: 'asc' }, select: { page: { select: { id: true, label: true } } } },
  issue: { select: { publication: { select: { reviewStages: true } } } },
} as const satisfies Prisma.ArticleSelect

export type ArticleRowSource = Prisma.ArticleGetPayload<{ select: typeof articleRowColumns }>

/** One line of a list of articles, as the draft has it now. */
export function articleRow(row: ArticleRowSource, now: Date): ArticleRow {
  const content = row.draft && contentOf(row.draft)
  const text = content ? plainText(content.body) : ''
  const { headline = null, headlineSupplied = false, bylines = [] } = content ?? {}
  return {
    id: row.id,
    slug: row.slug,
    title: articleTitle({ headline, headlineSupplied, plainText: text }),
    kind: row.kind,
    bylines: bylineLine(bylines),
    words: countWords(text),
    pageLabels: row.pages.map(({ page }) => page.label),
    state: articleState(row),
    stepCount: row.stepCount,
    draftVersion: row.draft?.version ?? 0,
    assignedTo: row.assignedTo?.displayName ?? null,
    claimedBy: holderOf(row.claim, now)?.displayName ?? null,
  }
}

type StateSource = Omit<ArticleRowSource, 'id' | 'slug' | 'kind' | 'pages' | 'claim' | 'assignedTo' | 'stepCount'>

/** The two facts of an article. */
export function articleState(row: StateSource): ArticleState {
  const approvedHash = row.approvedRevision?.contentHash
  return {
    deskState: row.deskState,
    stage: row.stage,
    reviewStages: row.issue.publication.reviewStages,
    isPublic: row.publishedRevisionId !== null,
    changedSinceApproval:
      approvedHash !== undefined && row.draft !== null && contentHash(contentOf(row.draft)) !== approvedHash,
    returned: row.deskState === 'correcting' && row.returnedById !== null,
  }
}
