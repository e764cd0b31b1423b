import type { LayoutChange } from '#domain/pages/layoutChange.ts'
import type { Transaction } from '../database/db.ts'

/** Writes what lines are read as after a change. */
export async function writeReadings(tx: Transaction, { before, after }: LayoutChange): Promise<void> {
  const lines = before.readings.map(({ line }) => line)
  if (lines.length > 0) await tx.lineReading.deleteMany({ where: { lineId: { in: lines } } })
  const data = after.readings.map(({ line, source, stretches }) => ({
    ...{ lineId: line, sourceId: source },
    stretches: stretches.map((stretch) => ({ ...stretch })),
  }))
  if (data.length > 0) await tx.lineReading.createMany({ data })
}
