import { readExternalIds } from '#domain/reporters/externalIds.ts'
import { presentOrganisation, recordRefusal, type ReporterRecord } from '#domain/reporters/reporterRecord.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { writeAffiliations, writeNames } from './recordRows.ts'
import { loadKept } from './reporterScope.ts'
import { sortKeys } from './sortKeys.ts'

/**
 * Keeps what a person says of a reporter: names with their periods, affiliations, numbers, biography. `version` is the one
 * it was read at; someone else's save since then is not overwritten. Bylines and links stay as they are, and so does the
 * address. Refuses numbers that fail their own check, periods that run backwards and the loss of a name in use.
 */
export function editReporter(
  actor: Actor,
  reporterId: string,
  { version, record }: { readonly version: number; readonly record: ReporterRecord },
): Promise<{ readonly version: number } | Refusal> {
  return act(actor, async (tx, tell) => {
    const known = await loadKept(tx, actor, reporterId)
    if (isRefusal(known)) return known
    const externalIds = readExternalIds(record.externalIds)
    if (isRefusal(externalIds)) return externalIds
    if (!isStorable(JSON.stringify(record))) return refuse('invalidInput', { field: 'record' })
    const refusal = recordRefusal(record, await namesInUse(tx, reporterId))
    if (refusal) return refusal
    const { displayName, kind, biography, note } = record
    const { count } = await tx.reporter.updateMany({
      where: { id: reporterId, version },
      data: {
        ...{ displayName, kind, biography: biography || null, note: note || null, externalIds },
        ...sortKeys(displayName, record.sortKey),
        organisation: presentOrganisation(record),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('someoneWasFirst')
    await writeNames(tx, reporterId, record)
    await writeAffiliations(tx, reporterId, record)
    const verb = known.displayName === displayName ? 'reporterChanged' : 'reporterRenamed'
    const details = { before: known.displayName, after: displayName }
    await tell({ verb, objectKind: 'reporter', objectId: reporterId, details })
    return { version: version + 1 }
  })
}

async function namesInUse(tx: Transaction, reporterId: string): Promise<string[]> {
  const rows = await tx.mentionStanding.findMany({
    where: { reporterId },
    distinct: ['name'],
    select: { name: true },
  })
  return rows.map(({ name }) => name)
}
