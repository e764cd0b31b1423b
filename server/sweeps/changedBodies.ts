import type { Body } from '#domain/body/nodes.ts'
import type { ChangedBody } from '#domain/sweep/repeatedChanges.ts'
import { db } from '../database/db.ts'

/** The newest work of a publication that is looked through: so many revisions and drafts. */
const newest = 200

/**
 * What people wrote lately, with what it was made of: drafts that are no revision yet, and revisions of theirs. Of an article
 * the latest stands first.
 */
export async function changedBodies(publicationId: string): Promise<readonly ChangedBody[]> {
  const article = { goneAt: null, issue: { publicationId } }
  const [revisions, drafts] = await Promise.all([
    db().revision.findMany({
      where: { article, authorId: { not: null }, parentId: { not: null } },
      orderBy: { id: 'desc' },
      take: newest,
      select: { articleId: true, body: true, parent: { select: { body: true } } },
    }),
    db().draft.findMany({
      where: { article, updatedById: { not: null } },
      orderBy: { updatedAt: 'desc' },
      take: newest,
      select: { articleId: true, body: true, baseRevision: { select: { body: true } } },
    }),
  ])
  return [
    ...drafts.map(({ articleId, body, baseRevision }) => ({
      articleId,
      before: bodyOf(baseRevision.body),
      after: bodyOf(body),
    })),
    ...revisions.map(({ articleId, body, parent }) => ({
      articleId,
      before: bodyOf(parent?.body),
      after: bodyOf(body),
    })),
  ]
}

const bodyOf = (kept: unknown): Body => kept as Body
