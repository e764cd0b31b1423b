import type { MentionView } from '#domain/articles/articleView.ts'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { addReporter } from './addReporter.ts'

type Chosen = NonNullable<MentionView['reporter']>

/**
 * Whom a choice means: a record that stands for itself (of a merged one the one it is shown as), a new one made now, or
 * nobody. The record stays as it is until the transaction ends.
 */
export async function chooseReporter(
  tx: Transaction,
  tell: Tell,
  choice: BylineChoice,
): Promise<Chosen | null | Refusal> {
  if ('none' in choice) return null
  const reporter = 'newReporter' in choice ? await addReporter(tx, tell, choice.newReporter) : await find(tx, choice)
  if (isRefusal(reporter)) return reporter
  const { id, displayName, slug } = reporter
  return { id, displayName, slug }
}

async function find(tx: Transaction, { reporterId }: { readonly reporterId: string }): Promise<Chosen | Refusal> {
  if (!isId(reporterId)) return refuse('reporterUnknown')
  await tx.$queryRaw`
    SELECT 1 FROM "Reporter" WHERE "id" = ${reporterId}::uuid
      OR "id" = (SELECT "mergedIntoId" FROM "Reporter" WHERE "id" = ${reporterId}::uuid) FOR SHARE`
  const found = await tx.reporter.findUnique({ where: { id: reporterId }, include: { mergedInto: true } })
  const shown = found?.mergedInto ?? found
  return shown && !shown.removedAt ? shown : refuse('reporterUnknown')
}
