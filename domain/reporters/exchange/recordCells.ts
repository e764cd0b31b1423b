import { externalIdAddress, externalIdKinds } from '../externalIds.ts'
import type { ExchangedRecord } from './exchangedRecord.ts'
import { joinParts, splitParts } from './listCell.ts'

/** The columns of the table of reporters, in their order. */
export const exchangedColumns = [
  ...(['id', 'slug', 'formerSlugs', 'displayName', 'kind', 'sortKey', 'names', 'affiliations'] as const),
  ...externalIdKinds,
  ...(['biography', 'note', 'portrait', 'mergedInto', 'mergeReason', 'apartFrom'] as const),
] as const
export type ExchangedColumn = (typeof exchangedColumns)[number]
export type RecordCells = Readonly<Record<ExchangedColumn, string>>

const pen = 'pen name'

/**
 * A record as cells of text. Lists stand in one cell, an entry a line, its parts between bars: `顾晚舟|pen name|1998-01-01|`.
 * Numbers of others are whole addresses: a spreadsheet would round a long number and drop its zeros.
 */
export function toCells(record: ExchangedRecord): RecordCells {
  const { id, slug, displayName, kind, sortKey, externalIds } = record
  const numbers = externalIdKinds.map((one) => {
    const number = externalIds[one]
    return [one, number ? externalIdAddress(one, number) : '']
  })
  return {
    ...{ id, slug, displayName, kind, sortKey },
    ...(Object.fromEntries(numbers) as Record<(typeof externalIdKinds)[number], string>),
    formerSlugs: record.formerSlugs.join('\n'),
    names: record.names
      .map(({ printed, isPenName, since, until }) => joinParts([printed, isPenName ? pen : '', since, until]))
      .join('\n'),
    affiliations: record.affiliations
      .map(({ organisation, desk, since, until }) => joinParts([organisation, desk, since, until]))
      .join('\n'),
    biography: record.biography ?? '',
    note: record.note ?? '',
    portrait: record.portrait ?? '',
    mergedInto: record.mergedInto ?? '',
    mergeReason: record.mergeReason ?? '',
    apartFrom: record.apartFrom.join('\n'),
  }
}

/** The record that cells say, yet unchecked: `exchangedRecordSchema` reads it. Columns that are not there say nothing. */
export function fromCells(cells: Readonly<Partial<Record<string, string>>>): Readonly<Record<string, unknown>> {
  const text = (column: ExchangedColumn): string => cells[column]?.trim() ?? ''
  const orNull = (column: ExchangedColumn): string | null => text(column) || null
  const lines = (column: ExchangedColumn): string[] =>
    text(column)
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== '')
  const numbers = externalIdKinds.filter((kind) => text(kind) !== '').map((kind) => [kind, text(kind)])
  return {
    ...{ id: text('id').toLowerCase(), slug: text('slug'), displayName: text('displayName') },
    ...{ kind: text('kind') || 'person', sortKey: text('sortKey'), formerSlugs: lines('formerSlugs') },
    names: lines('names').map((line) => {
      const [printed, name, since, until] = splitParts(line)
      return { printed, isPenName: name === pen, since: since || null, until: until || null }
    }),
    affiliations: lines('affiliations').map((line) => {
      const [organisation, desk, since, until] = splitParts(line)
      return { organisation, desk: desk || null, since: since || null, until: until || null }
    }),
    externalIds: Object.fromEntries(numbers),
    ...{ biography: orNull('biography'), note: orNull('note'), portrait: orNull('portrait') },
    ...{ mergedInto: orNull('mergedInto'), mergeReason: orNull('mergeReason'), apartFrom: lines('apartFrom') },
  }
}
