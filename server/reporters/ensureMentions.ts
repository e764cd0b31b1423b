import type { PrintedByline } from '#domain/body/content.ts'
import type { Transaction } from '../database/db.ts'
import { linkByName } from './linkByName.ts'

/** Sees to it that each printed byline of an article has its mention, and links new ones by rule. */
export async function ensureMentions(
  tx: Transaction,
  articleId: string,
  bylines: readonly PrintedByline[],
): Promise<void> {
  const made = await tx.mention.createManyAndReturn({
    data: bylines.map((byline) => ({ articleId, ...mentionColumns(byline) })),
    skipDuplicates: true,
    select: { id: true, name: true },
  })
  await linkByName(tx, made)
}

/** What a mention keeps of a printed byline. */
export const mentionColumns = ({ key, printed, name, role, organisation }: PrintedByline) => ({
  key,
  printed,
  name,
  role,
  organisation,
})
