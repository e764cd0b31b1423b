import { may, maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { isId } from '../database/newId.ts'

export type LockedPage = Prisma.PageGetPayload<{ include: { issue: true } }>

/**
 * A page for an act of the Page screen. All pages of its issue are locked until the transaction ends: an article may stand
 * on several, so that acts on an issue's pages happen one after another.
 */
export async function lockPage(tx: Transaction, actor: Actor, pageId: string): Promise<LockedPage | Refusal> {
  const page = isId(pageId) ? await tx.page.findUnique({ where: { id: pageId }, include: { issue: true } }) : null
  if (!page || !maySee(actor, page.issue.publicationId)) return refuse('notFound')
  if (!may(actor, 'layPage', page.issue.publicationId)) return refuse('roleMayNot')
  await tx.$queryRaw`
    SELECT 1 FROM "Page" WHERE "issueId" = ${page.issueId}::uuid ORDER BY "id" FOR NO KEY UPDATE`
  return page
}
