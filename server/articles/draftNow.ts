import type { DraftNow } from '#domain/articles/draftSave.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { maySee } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { isId } from '../database/newId.ts'
import { contentOf } from './contentRow.ts'

type DraftRow = Prisma.DraftGetPayload<{ include: { updatedBy: true } }>

/** The draft as the server holds it now. */
export function draftNow(draft: DraftRow): DraftNow {
  const { version, updatedBy, updatedAt } = draft
  return {
    version,
    content: contentOf(draft),
    updatedBy: updatedBy ? { userId: updatedBy.id, displayName: updatedBy.displayName } : null,
    updatedAt: updatedAt.toISOString(),
  }
}

/** The draft of an article as the server holds it now. */
export async function readDraft(actor: Actor, articleId: string): Promise<DraftNow | Refusal> {
  if (!isId(articleId)) return refuse('notFound')
  const draft = await db().draft.findUnique({
    where: { articleId },
    include: { updatedBy: true, article: { include: { issue: true } } },
  })
  return draft && maySee(actor, draft.article.issue.publicationId) ? draftNow(draft) : refuse('notFound')
}
