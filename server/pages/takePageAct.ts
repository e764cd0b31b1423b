import { isActRefused } from '#domain/pages/actRefusal.ts'
import { applyAct } from '#domain/pages/acts/applyAct.ts'
import type { PageActRequest, PageActTaken } from '#domain/pages/pageActTaken.ts'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { loadLayout } from './loadLayout.ts'
import { lockPage, type LockedPage } from './lockPage.ts'
import { recordAct } from './recordAct.ts'
import { settleLayout } from './settleLayout.ts'

const patience = 60_000

/**
 * Does one act of the Page screen. Refuses an act on a page that was laid anew since the person saw it (`pageChanged`),
 * what the act itself refuses, and whatever would change an article that is no longer to be laid (`touchRefusal`).
 */
export function takePageAct(actor: Actor, pageId: string, request: PageActRequest): Promise<PageActTaken | Refusal> {
  return act(
    actor,
    async (tx, tell) => {
      const page = await lockPage(tx, actor, pageId)
      if (isRefusal(page)) return page
      const loaded = await loadLayout(tx, page)
      if (loaded.version !== request.version) return refuse('pageChanged')
      if (await isOffImage(tx, page, request.act)) return refuse('zoneOffImage')
      const next = applyAct(loaded.lines, loaded.layout, request.act)
      if (isActRefused(next)) return refuse(next.refused)
      const settled = await settleLayout({ tx, tell, actor, page, loaded }, next)
      if (isRefusal(settled)) return settled
      await recordAct({ tx, tell, actor, page }, request.act.kind, settled)
      return { version: (await loadLayout(tx, page)).version }
    },
    patience,
  )
}

/** Is a zone to be drawn where the page has no image? */
async function isOffImage(tx: Transaction, { currentFacsimileId: id }: LockedPage, asked: PageAct): Promise<boolean> {
  if (!('polygon' in asked)) return false
  const image = id === null ? null : await tx.facsimile.findUnique({ where: { id } })
  return image === null || asked.polygon.some(([x, y]) => x > image.width || y > image.height)
}
