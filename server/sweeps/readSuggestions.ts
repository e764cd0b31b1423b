import { suggestionContextSchema, type SweepSuggestion } from '#domain/sweep/suggestionPlaces.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'

/** What sweeps proposed, oldest first. */
export async function readSuggestions(
  tx: Transaction,
  where: Prisma.SweepSuggestionWhereInput,
): Promise<readonly (SweepSuggestion & { readonly isDecided: boolean })[]> {
  const rows = await tx.sweepSuggestion.findMany({ where, orderBy: { id: 'asc' } })
  return rows.flatMap(({ id, before, after, context, decidedAt }) => {
    const read = suggestionContextSchema.safeParse(context)
    const isDecided = decidedAt !== null
    return read.success ? [{ id, words: before, replacement: after, context: read.data, isDecided }] : []
  })
}
