import type { StaffCredits } from '#domain/pages/staffCredits.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { lockPage } from './lockPage.ts'
import { settleStaffCredits } from './settleStaffCredits.ts'

/**
 * Puts right who made a page, for those who lay it; null: as printed again. It belongs to the page: no article, no byline
 * and no printed line is touched. The public sees it with the page.
 */
export function keepStaffCredits(actor: Actor, pageId: string, words: string | null): Promise<StaffCredits | Refusal> {
  return act(actor, async (tx, tell) => {
    const page = await lockPage(tx, actor, pageId)
    if (isRefusal(page)) return page
    if (!isStorable(words ?? '')) return refuse('invalidInput', { field: 'words' })
    const kept =
      words === null ? { staffCreditsByHand: false } : { staffCreditsByHand: true, staffCredits: words || null }
    await tx.page.update({ where: { id: pageId }, data: kept })
    await settleStaffCredits(tx, pageId)
    const after = await tx.page.findUniqueOrThrow({ where: { id: pageId } })
    const details = { before: page.staffCredits, after: after.staffCredits }
    const { publicationId } = page.issue
    await tell({ verb: 'staffCreditsKept', objectKind: 'page', objectId: pageId, publicationId, details })
    return { words: after.staffCredits, isByHand: after.staffCreditsByHand }
  })
}
