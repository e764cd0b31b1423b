import { z } from 'zod'
import { isActRefused } from '#domain/pages/actRefusal.ts'
import { applyChange, inverseOf } from '#domain/pages/layoutChange.ts'
import type { PageActTaken } from '#domain/pages/pageActTaken.ts'
import { readStoredChange } from '#domain/pages/storedChange.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { keptTextsSchema, readKeptTexts } from './keptTexts.ts'
import { loadLayout } from './loadLayout.ts'
import { lockPage } from './lockPage.ts'
import { rejectionSchema, takeBackRejection, writeRejection } from './rejection.ts'
import { settleLayout } from './settleLayout.ts'
import { withLines } from './withLines.ts'

const patience = 60_000
const detailsSchema = z.object({
  change: z.unknown(),
  texts: z.object({ before: keptTextsSchema, after: keptTextsSchema }),
  again: z.array(z.string()).default([]),
  rejection: rejectionSchema.optional(),
})

/**
 * Undoes the actor's own last act on a page, or does again the last that they undid and nothing came after. Texts come back
 * as they were. Refuses where someone moved any of it since (`pageChanged`), and what `touchRefusal` refuses.
 */
export function undoPageAct(
  actor: Actor,
  pageId: string,
  { redo }: { readonly redo: boolean },
): Promise<PageActTaken | Refusal> {
  return act(
    actor,
    async (tx, tell) => {
      const page = await lockPage(tx, actor, pageId)
      if (isRefusal(page)) return page
      const own = redo ? await lastUndone(tx, actor, pageId) : await lastDone(tx, actor, pageId)
      if (!own) return refuse(redo ? 'nothingToRedo' : 'nothingToUndo')
      const { change: kept, texts, again, rejection } = detailsSchema.parse(own.details)
      const change = readStoredChange(kept)
      const coming = redo ? change.after.added : change.before.added
      const loaded = await withLines(tx, page, await loadLayout(tx, page), coming)
      const next = applyChange(loaded.lines, loaded.layout, redo ? change : inverseOf(change))
      if (isActRefused(next)) return refuse(next.refused)
      const restored = await readKeptTexts(tx, redo ? texts.after : texts.before)
      if (rejection && !redo) await takeBackRejection(tx, pageId, rejection)
      const settled = await settleLayout({ tx, tell, actor, page, loaded }, next, { texts: restored, again })
      if (isRefusal(settled)) return settled
      if (rejection && redo) await writeRejection(tx, actor, pageId, rejection)
      await tx.pageAct.update({ where: { id: own.id }, data: { undoneAt: redo ? null : new Date() } })
      const { publicationId } = page.issue
      const details = { act: own.id, kind: own.kind }
      const verb = redo ? 'pageActRedone' : 'pageActUndone'
      await tell({ verb, objectKind: 'page', objectId: pageId, publicationId, details })
      return { version: (await loadLayout(tx, page)).version }
    },
    patience,
  )
}

const lastDone = (tx: Transaction, { userId }: Actor, pageId: string) =>
  tx.pageAct.findFirst({ where: { pageId, userId, undoneAt: null }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })

async function lastUndone(tx: Transaction, actor: Actor, pageId: string) {
  const undone = await tx.pageAct.findFirst({
    where: { pageId, userId: actor.userId, undoneAt: { not: null } },
    orderBy: [{ undoneAt: 'desc' }, { id: 'asc' }],
  })
  const done = await lastDone(tx, actor, pageId)
  return undone?.undoneAt && done && done.at > undone.undoneAt ? null : undone
}
