import { db } from '../database/db.ts'

/** The id of the record that an address leads to: its own, a former one, or that of a record merged into it. */
export async function findReporter(slug: string): Promise<string | null> {
  const columns = { id: true, mergedIntoId: true } as const
  const named = await db().reporter.findUnique({ where: { slug }, select: columns })
  const former = named
    ? null
    : await db().reporterRedirect.findUnique({ where: { slug }, select: { reporter: { select: columns } } })
  const found = named ?? former?.reporter
  return found ? (found.mergedIntoId ?? found.id) : null
}
