import { isActRefused } from '#domain/pages/actRefusal.ts'
import { rejectRepair } from '#domain/pages/acts/rejectRepair.ts'
import type { PageLayout } from '#domain/pages/layout.ts'
import type { RepairRejection, RepairsRejected } from '#domain/pages/repairRequests.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import type { Repair } from '../database/generated/client.ts'
import { newId } from '../database/newId.ts'
import { closedArticles } from './closedArticles.ts'
import { keptRepairSchema } from './keptTexts.ts'
import { loadLayout, type LoadedLayout } from './loadLayout.ts'
import { lockPage } from './lockPage.ts'
import { recordAct } from './recordAct.ts'
import { writeRejection, type Rejection } from './rejection.ts'
import { settleLayout } from './settleLayout.ts'

const patience = 60_000

/**
 * Rejects a repair, or all of its rule on the page: the articles are composed and laid without it, and no later assembly
 * makes it again. An act of the page, which is undone like any other. Of a whole rule, what stands in articles that may not
 * be touched is left; of one repair that is the refusal.
 */
export function rejectRepairs(
  actor: Actor,
  pageId: string,
  { repair: repairId, all, version }: RepairRejection,
): Promise<RepairsRejected | Refusal> {
  return act(
    actor,
    async (tx, tell) => {
      const page = await lockPage(tx, actor, pageId)
      if (isRefusal(page)) return page
      const loaded = await loadLayout(tx, page)
      if (loaded.version !== version) return refuse('pageChanged')
      const asked = await tx.repair.findFirst({ where: { id: repairId, pageId, state: 'accepted' } })
      if (!asked) return refuse('pageChanged')
      const of = { pageId, rule: asked.rule, state: 'accepted' } as const
      const wanted = all ? await tx.repair.findMany({ where: of, orderBy: { id: 'asc' } }) : [asked]
      const taken = await takenOut(tx, actor, loaded, wanted)
      if (isRefusal(taken)) return taken
      const rule = all ? asked.rule : null
      const rejection: Rejection = { repairs: taken.repairs, rule }
      const without = {
        ...loaded,
        refused: { ...loaded.refused, repairs: [...loaded.refused.repairs, ...taken.repairs] },
      }
      const { again } = taken
      const settled = await settleLayout({ tx, tell, actor, page, loaded: without }, taken.layout, { again })
      if (isRefusal(settled)) return settled
      await writeRejection(tx, actor, pageId, rejection)
      await recordAct({ tx, tell, actor, page }, 'rejectRepairs', { ...settled, again, rejection })
      const after = (await loadLayout(tx, page)).version
      return { version: after, rejected: taken.repairs.length, left: wanted.length - taken.repairs.length }
    },
    patience,
  )
}

type TakenOut = { readonly layout: PageLayout; readonly repairs: Rejection['repairs']; readonly again: string[] }

/** How the page is laid without these repairs. Refuses where not one of them may be taken out. */
async function takenOut(
  tx: Transaction,
  actor: Actor,
  { lines, layout }: LoadedLayout,
  wanted: readonly Repair[],
): Promise<TakenOut | Refusal> {
  const closed = await closedArticles(tx, actor, layout)
  const repairs: Rejection['repairs'][number][] = []
  let now = layout
  let why: Refusal = refuse('pageChanged')
  for (const repair of wanted) {
    const { articleId } = repair
    if (articleId === null) continue
    const next = rejectRepair(lines, now, { ...repair, articleId }, newId())
    if (isActRefused(next)) why = refuse(next.refused)
    else {
      const bar =
        closed.get(articleId) ??
        changedIds(now, next)
          .map((id) => closed.get(id))
          .find((one) => one)
      if (bar) why = bar
      else {
        now = next
        repairs.push({ ...keptRepairSchema.parse(repair), articleId })
      }
    }
  }
  if (repairs.length === 0) return why
  const standing = new Set(now.articles.map(({ id }) => id))
  const again = [...new Set(repairs.flatMap(({ articleId }) => articleId ?? []))].filter((id) => standing.has(id))
  return { layout: now, repairs, again }
}

const changedIds = (before: PageLayout, after: PageLayout): string[] => {
  const held = new Set(after.articles)
  return before === after ? [] : before.articles.filter((one) => !held.has(one)).map(({ id }) => id)
}
