import { readingText, type ReadStretch } from '#domain/source/readings/compareReadings.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'

/** What lines are read as, where that was taken over from another source, by line. */
export async function readReadingTexts(line: Prisma.LineWhereInput): Promise<ReadonlyMap<string, string>> {
  const rows = await db().lineReading.findMany({ where: { line } })
  const readings = rows.map(({ lineId, stretches }) => [lineId, stretches as unknown as ReadStretch[]] as const)
  const ids = new Set(readings.flatMap(([, stretches]) => stretches.map(({ line }) => line)))
  const lines = await db().line.findMany({ where: { id: { in: [...ids] } }, select: { id: true, text: true } })
  const texts = new Map(lines.map(({ id, text }) => [id, text]))
  return new Map(readings.map(([line, stretches]) => [line, readingText(stretches, (id) => texts.get(id) ?? '')]))
}
