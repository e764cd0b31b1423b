import type { Transaction } from '../database/db.ts'

/** Lets a page's staff credits read as the lines that are set aside as such, where no person put them right. */
export async function settleStaffCredits(tx: Transaction, pageId: string): Promise<void> {
  const rows = await tx.placement.findMany({
    where: { reason: 'staffCredit', line: { pageId } },
    orderBy: [{ line: { ordinal: 'asc' } }, { from: 'asc' }],
    select: { from: true, to: true, line: { select: { text: true } } },
  })
  const words = rows.map(({ from, to, line }) => line.text.slice(from, to).replace(/\s+/gu, ' ').trim())
  const staffCredits = words.filter((text) => text !== '').join(' ') || null
  await tx.page.updateMany({
    where: {
      ...{ id: pageId, staffCreditsByHand: false },
      // Null is never unlike.
      OR:
        staffCredits === null
          ? [{ staffCredits: { not: null } }]
          : [{ staffCredits: null }, { staffCredits: { not: staffCredits } }],
    },
    data: { staffCredits },
  })
}
