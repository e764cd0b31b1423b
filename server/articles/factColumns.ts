import type { Prisma } from '../database/generated/client.ts'

/** What the facts are read from; for `include` and `select`. */
export const factColumns = {
  issue: { include: { publication: true } },
  claim: { include: { user: true } },
  latestRevision: { include: { verdicts: true, signatures: { select: { userId: true } } } },
  approvedRevision: { select: { id: true, number: true, contentHash: true } },
  publishings: { orderBy: { id: 'desc' }, take: 1, select: { kind: true, revisionId: true } },
  schedules: { where: { state: 'waiting' }, take: 1, select: { id: true, dueAt: true } },
} as const satisfies Prisma.ArticleInclude
