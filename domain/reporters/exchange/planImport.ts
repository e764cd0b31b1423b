import { isRefusal, refuse, type Refusal } from '../../workflow/refusal.ts'
import { recordRefusal } from '../reporterRecord.ts'
import { canonicalRecord, type ExchangedRecord } from './exchangedRecord.ts'
import { exchangedColumns, toCells, type ExchangedColumn } from './recordCells.ts'

/** A record that is on file, with what stands in the way of changing it. */
export type KnownRecord = {
  readonly record: ExchangedRecord
  /** Names of bylines that point at it. */
  readonly namesInUse: readonly string[]
  /** May who asks keep it? */
  readonly mayKeep: boolean
}
/** A record of a file: read, or why it cannot be. `line` is its place, from 1. */
export type GivenRecord = { readonly line: number; readonly name: string; readonly record: ExchangedRecord | Refusal }

export type FieldChange = { readonly column: ExchangedColumn; readonly before: string; readonly after: string }
export type PlannedRecord = {
  readonly line: number
  readonly name: string
  readonly does: 'add' | 'change' | 'nothing' | 'refuse'
  readonly changes: readonly FieldChange[]
  readonly refusal: Refusal | null
  /** As it is to be; null where it is refused. */
  readonly record: ExchangedRecord | null
}

type Asked = {
  readonly known: ReadonlyMap<string, KnownRecord>
  /** Whose an address is, present and former ones. */
  readonly slugs: ReadonlyMap<string, string>
  /** Ids of records that were taken off. */
  readonly removed: ReadonlySet<string>
}

/**
 * What taking a file in would do, record by record. What the file leaves out stays; merges, former addresses and pairs told
 * apart are added to and never taken away. A record that cannot be kept as given is refused alone.
 */
export function planImport(given: readonly GivenRecord[], asked: Asked): readonly PlannedRecord[] {
  const slugs = new Map(asked.slugs)
  const seen = new Set<string>()
  const merges = new Map([...asked.known].map(([id, { record }]) => [id, record.mergedInto] as const))
  for (const { record } of given)
    if (!isRefusal(record)) merges.set(record.id, record.mergedInto ?? merges.get(record.id) ?? null)
  const all = [...[...asked.known.values()].map((one) => one.record), ...given.map(({ record }) => record)].filter(
    (record): record is ExchangedRecord => !isRefusal(record),
  )
  const apart = all.flatMap(({ id, apartFrom }) => apartFrom.map((other) => [id, other] as const))
  const names = new Map(all.map(({ id, displayName }) => [id, displayName]))
  return given.map(({ line, name, record }) => {
    if (isRefusal(record)) return refused(line, name, record)
    const known = asked.known.get(record.id)
    const whole = known ? withKept(record, known.record) : record
    const refusal = seen.has(record.id)
      ? refuse('reporterTwice', { name })
      : asked.removed.has(record.id)
        ? refuse('reporterUnknown')
        : refusalOf(whole, known, { slugs, merges, apart, names, removed: asked.removed })
    seen.add(record.id)
    if (refusal) return refused(line, name, refusal)
    for (const slug of [whole.slug, ...whole.formerSlugs]) slugs.set(slug, record.id)
    const changes = changesOf(whole, known?.record ?? null)
    const does = known ? (changes.length > 0 ? 'change' : 'nothing') : 'add'
    return { line, name: whole.displayName, does, changes, refusal: null, record: whole }
  })
}

const refused = (line: number, name: string, refusal: Refusal): PlannedRecord => ({
  ...{ line, name, refusal, does: 'refuse', changes: [], record: null },
})

/** What a file cannot take away: a merge that stands, addresses that lead here, pairs that are two. */
function withKept(given: ExchangedRecord, known: ExchangedRecord): ExchangedRecord {
  const isMerged = known.mergedInto !== null && (given.mergedInto ?? known.mergedInto) === known.mergedInto
  const moved = given.slug === known.slug ? [] : [known.slug]
  return canonicalRecord({
    ...given,
    ...(isMerged ? { mergedInto: known.mergedInto, mergeReason: known.mergeReason } : {}),
    formerSlugs: [...known.formerSlugs, ...given.formerSlugs, ...moved].filter((slug) => slug !== given.slug),
    apartFrom: [...known.apartFrom, ...given.apartFrom],
  })
}

type Known = {
  readonly slugs: ReadonlyMap<string, string>
  /** Into which each record is merged, as it will be. */
  readonly merges: ReadonlyMap<string, string | null>
  /** Pairs that people, or the file, said are two. */
  readonly apart: readonly (readonly [string, string])[]
  readonly names: ReadonlyMap<string, string>
  readonly removed: ReadonlySet<string>
}

function refusalOf(record: ExchangedRecord, known: KnownRecord | undefined, asked: Known): Refusal | null {
  const { id, displayName, mergedInto } = record
  const { slugs, merges, removed } = asked
  if (known && !known.mayKeep && changesOf(record, known.record).length > 0)
    return refuse('reporterElsewhere', { name: displayName })
  const taken = [record.slug, ...record.formerSlugs].find((slug) => (slugs.get(slug) ?? id) !== id)
  if (taken !== undefined) return refuse('reporterAddressTaken', { slug: taken })
  if (record.apartFrom.some((other) => other === id)) return refuse('mergeOfOne')
  if (
    [...record.apartFrom, ...(mergedInto ? [mergedInto] : [])].some((other) => !merges.has(other) || removed.has(other))
  )
    return refuse('reporterUnknown')
  return mergeTrouble(record, known, asked) ?? recordRefusal(record, known?.namesInUse ?? [])
}

function mergeTrouble(
  { id, displayName, mergedInto, mergeReason }: ExchangedRecord,
  known: KnownRecord | undefined,
  { merges, apart, names }: Known,
): Refusal | null {
  if (mergedInto === null || known?.record.mergedInto === mergedInto) return null
  if (known?.record.mergedInto) return refuse('reporterMerged', { name: displayName, into: known.record.mergedInto })
  if (mergeReason === null) return refuse('reasonMissing')
  if (wayFrom(id, merges) === null) return refuse('mergeOfOne')
  const joined = apart.some(([one, other]) => {
    const ways = [wayFrom(one, merges) ?? [], wayFrom(other, merges) ?? []]
    return ways[0]?.at(-1) === ways[1]?.at(-1) && ways.filter((way) => way.includes(id)).length === 1
  })
  return joined ? refuse('reportersDistinct', { from: displayName, into: names.get(mergedInto) ?? '' }) : null
}

/** A record, what it is merged into, what that is merged into, to the one that stands for itself; null where it goes round. */
function wayFrom(id: string, merges: ReadonlyMap<string, string | null>): readonly string[] | null {
  const way = [id]
  for (let at = merges.get(id) ?? null; at !== null; at = merges.get(at) ?? null) {
    if (way.includes(at)) return null
    way.push(at)
  }
  return way
}

/** The cells that differ; of a new record those that say something. */
function changesOf(record: ExchangedRecord, known: ExchangedRecord | null): FieldChange[] {
  const [before, after] = [known ? toCells(known) : null, toCells(record)]
  return exchangedColumns
    .map((column) => ({ column, before: before?.[column] ?? '', after: after[column] }))
    .filter((change) => change.before !== change.after && (known !== null || change.column !== 'id'))
}
