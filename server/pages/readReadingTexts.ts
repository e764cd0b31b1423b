import { readingText, type ReadStretch } from '#domain/source/readings/compareReadings.ts'
import { db } from '../database/db.ts'

/** What lines of a source are read as, where that was taken over from another, by line. */
export async function readReadingTexts(sourceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db().lineReading.findMany({ where: { line: { sourceId } } })
  const readings = rows.map(({ lineId, stretches }) => [lineId, stretches as unknown as ReadStretch[]] as const)
  const ids = new Set(readings.flatMap(([, stretches]) => stretches.map(({ line }) => line)))
  const lines = await db().line.findMany({ where: { id: { in: [...ids] } }, select: { id: true, text: true } })
  const texts = new Map(lines.map(({ id, text }) => [id, text]))
  return new Map(readings.map(([line, stretches]) => [line, readingText(stretches, (id) => texts.get(id) ?? '')]))
}
