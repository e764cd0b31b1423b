import type { ExchangedRecord } from '#domain/reporters/exchange/exchangedRecord.ts'
import type { PlannedRecord } from '#domain/reporters/exchange/planImport.ts'
import { presentOrganisation } from '#domain/reporters/reporterRecord.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../../act.ts'
import type { Transaction } from '../../database/db.ts'
import { newId } from '../../database/newId.ts'
import { affiliationRows, nameRows, writeAffiliations, writeNames } from '../recordRows.ts'
import { mergeWithin } from '../mergeReporters.ts'
import { sortKeys } from '../sortKeys.ts'
import { pairOf } from '../tellApart.ts'

/** Does what a plan says: new records, changed ones, former addresses, merges, pairs told apart; one event tells of all. */
export async function writePlan(
  tx: Transaction,
  actor: Actor,
  tell: Tell,
  plan: readonly PlannedRecord[],
  portraits: ReadonlyMap<string, string>,
): Promise<Refusal | null> {
  const of = (does: PlannedRecord['does']) =>
    plan.flatMap((one) => (one.does === does && one.record ? [one.record] : []))
  const [added, changed] = [of('add'), of('change')]
  await addAll(tx, added, portraits)
  for (const record of changed) await changeOne(tx, record, portraits)
  await addAddresses(tx, [...added, ...changed])
  const refusal = await mergeAll(tx, actor, tell, [...added, ...changed])
  if (refusal) return refusal
  const pairs = [...added, ...changed].flatMap(({ id, apartFrom }) => apartFrom.map((other) => pairOf(id, other)))
  await tx.reporterDistinct.createMany({
    data: pairs.map((pair) => ({ ...pair, byId: actor.userId })),
    skipDuplicates: true,
  })
  const [first] = [...added, ...changed]
  const details = { added: added.map(({ id }) => id), changed: changed.map(({ id }) => id) }
  if (first) await tell({ verb: 'reportersImported', objectKind: 'reporter', objectId: first.id, details })
  return null
}

function columnsOf(record: ExchangedRecord) {
  const { displayName, slug, kind, biography, note, externalIds, sortKey } = record
  const organisation = presentOrganisation(record)
  return { displayName, slug, kind, biography, note, externalIds, organisation, ...sortKeys(displayName, sortKey) }
}

const portraitOf = ({ portrait }: ExchangedRecord, portraits: ReadonlyMap<string, string>) => {
  if (portrait === null) return { portraitKey: null }
  const portraitKey = portraits.get(portrait)
  return portraitKey === undefined ? {} : { portraitKey }
}

async function addAll(
  tx: Transaction,
  records: readonly ExchangedRecord[],
  portraits: ReadonlyMap<string, string>,
): Promise<void> {
  const data = records.map((record) => ({ id: record.id, ...columnsOf(record), ...portraitOf(record, portraits) }))
  await tx.reporter.createMany({ data })
  await tx.reporterName.createMany({ data: records.flatMap((record) => nameRows(record.id, record)) })
  const places = records.flatMap((record) => affiliationRows(record.id, record))
  await tx.affiliation.createMany({ data: places.map((row) => ({ id: newId(), ...row })) })
}

async function changeOne(
  tx: Transaction,
  record: ExchangedRecord,
  portraits: ReadonlyMap<string, string>,
): Promise<void> {
  const data = { ...columnsOf(record), ...portraitOf(record, portraits), version: { increment: 1 } }
  // An address that was given up becomes a former one; it may be its own former one again.
  await tx.reporter.update({ where: { id: record.id }, data })
  await writeNames(tx, record.id, record)
  await writeAffiliations(tx, record.id, record)
}

async function addAddresses(tx: Transaction, records: readonly ExchangedRecord[]): Promise<void> {
  const data = records.flatMap(({ id, formerSlugs }) => formerSlugs.map((slug) => ({ slug, reporterId: id })))
  await tx.reporterRedirect.createMany({ data, skipDuplicates: true })
}

/** What others are merged into is merged after them: a merge wants both to stand for themselves. */
async function mergeAll(
  tx: Transaction,
  actor: Actor,
  tell: Tell,
  records: readonly ExchangedRecord[],
): Promise<Refusal | null> {
  const merged = await tx.reporter.findMany({ where: { mergedIntoId: { not: null } }, select: { id: true } })
  const done = new Set(merged.map(({ id }) => id))
  const waiting = records.filter(({ id, mergedInto }) => mergedInto !== null && !done.has(id))
  for (const { id, mergedInto, mergeReason } of inMergeOrder(waiting)) {
    const asked = { fromId: id, intoId: mergedInto ?? '', reason: mergeReason ?? '' }
    const answer = await mergeWithin(tx, actor, tell, asked)
    if (isRefusal(answer)) return answer
  }
  return null
}

function inMergeOrder(records: readonly ExchangedRecord[]): ExchangedRecord[] {
  const sources = Map.groupBy(records, ({ mergedInto }) => mergedInto)
  const done = new Set<string>()
  const ordered: ExchangedRecord[] = []
  const visit = (record: ExchangedRecord): void => {
    if (done.has(record.id)) return
    done.add(record.id)
    for (const source of sources.get(record.id) ?? []) visit(source)
    ordered.push(record)
  }
  for (const record of records) visit(record)
  return ordered
}
