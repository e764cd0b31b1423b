import type { z } from 'zod'
import type { StaffCredits, staffCreditsSchema } from '#domain/pages/staffCredits.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { lockPage } from './lockPage.ts'
import { settleStaffCredits } from './settleStaffCredits.ts'

/**
 * Puts right who made a page, for those who lay it; `words` null: as printed again. It belongs to the page: no article, no
 * byline and no printed line is touched. The public sees it with the page. Refuses where it reads otherwise by now than
 * the person saw (`staffCreditsChanged`); what changes nothing is not told.
 */
export function keepStaffCredits(
  actor: Actor,
  pageId: string,
  { words, shown }: z.infer<typeof staffCreditsSchema>,
): Promise<StaffCredits | Refusal> {
  return act(actor, async (tx, tell) => {
    const page = await lockPage(tx, actor, pageId)
    if (isRefusal(page)) return page
    if (!isStorable(words ?? '')) return refuse('invalidInput', { field: 'words' })
    const before = await creditsOf(tx, pageId)
    if (before.words !== shown) return refuse('staffCreditsChanged')
    if (words !== null && (words || null) === before.words) return before
    const kept =
      words === null ? { staffCreditsByHand: false } : { staffCreditsByHand: true, staffCredits: words || null }
    await tx.page.update({ where: { id: pageId }, data: kept })
    await settleStaffCredits(tx, pageId)
    const after = await creditsOf(tx, pageId)
    const details = { before: before.words, after: after.words }
    const { publicationId } = page.issue
    await tell({ verb: 'staffCreditsKept', objectKind: 'page', objectId: pageId, publicationId, details })
    return after
  })
}

/** Read under the lock: `lockPage` looks at the page before it waits. */
async function creditsOf(tx: Transaction, id: string): Promise<StaffCredits> {
  const select = { staffCredits: true, staffCreditsByHand: true }
  const { staffCredits, staffCreditsByHand } = await tx.page.findUniqueOrThrow({ where: { id }, select })
  return { words: staffCredits, isByHand: staffCreditsByHand }
}
