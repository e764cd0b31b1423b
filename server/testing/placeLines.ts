import type { Box } from '#domain/source/sourcePage.ts'
import { db } from '../database/db.ts'

/** Gives the lines of a page boxes, as a source with boxes would have: lines are never altered but by tests. */
export async function placeLines(
  pageId: string,
  boxOf: (ordinal: number) => Box,
): Promise<readonly { readonly ordinal: number; readonly box: Box }[]> {
  const lines = await db().line.findMany({ where: { pageId }, select: { id: true, ordinal: true, text: true } })
  const placed = lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, ordinal }) => ({ id, ordinal, box: boxOf(ordinal) }))
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    for (const { id, box } of placed) await tx.line.update({ where: { id }, data: { box: [...box] } })
  })
  return placed
}
