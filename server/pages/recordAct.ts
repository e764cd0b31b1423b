import type { Rejection } from './rejection.ts'
import type { PageContext, Settled } from './settleLayout.ts'

/** Articles that were written anew though they are laid as before, and what was rejected. */
type Also = { readonly again?: readonly string[]; readonly rejection?: Rejection }

/** Keeps an act on a page with what undoes it, and tells of it. */
export async function recordAct(
  { tx, tell, actor, page }: Omit<PageContext, 'loaded'>,
  kind: string,
  { change, before, after, again = [], rejection }: Settled & Also,
): Promise<void> {
  const { id: pageId, issue } = page
  const details = { change, texts: { before, after }, again: [...again], ...(rejection ? { rejection } : {}) }
  const kept = await tx.pageAct.create({
    data: { pageId, kind, details: details, userId: actor.userId },
  })
  const { publicationId } = issue
  const what = { act: kept.id, kind }
  await tell({ verb: 'pageLaid', objectKind: 'page', objectId: pageId, publicationId, details: what })
}
