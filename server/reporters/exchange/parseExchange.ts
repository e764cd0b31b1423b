import { parse } from 'papaparse'
import { bareCell } from '#domain/reporters/exchange/guardCell.ts'
import { exchangedColumns, fromCells, toCells } from '#domain/reporters/exchange/recordCells.ts'
import type { ExchangedRecord } from '#domain/reporters/exchange/exchangedRecord.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { decodeBytes } from '../../imports/decodeFile.ts'

/** A record as a file has it: its place from 1, the fields that it names, and how it is read over what is on file. */
export type RawRecord = {
  readonly line: number
  readonly fields: Readonly<Record<string, unknown>>
  /** The fields laid over those of the record on file, or over none. */
  over(known: ExchangedRecord | null): Readonly<Record<string, unknown>>
}
export type ParsedExchange = {
  readonly records: readonly RawRecord[]
  /** Images by their SHA-256, in base64. */
  readonly portraits: Readonly<Record<string, unknown>>
}

/** Reads a file that `exportAuthority` made or a person edited: JSON, or CSV in any encoding and with any separator. */
export function parseExchange(name: string, bytes: Uint8Array): ParsedExchange | Refusal {
  const decoded = decodeBytes({ name }, bytes)
  if (isRefusal(decoded)) return decoded
  const text = decoded.text.replace(/^\uFEFF/u, '')
  return text.trimStart().startsWith('{') ? parseJson(text) : parseCsv(text)
}

function parseJson(text: string): ParsedExchange | Refusal {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return refuse('authorityUnreadable', { place: '{' })
  }
  const { galley, version, reporters, portraits } = Object(file) as Record<string, unknown>
  if (galley !== 'reporters' || version !== 1 || !Array.isArray(reporters))
    return refuse('authorityUnreadable', { place: 'reporters' })
  const records = reporters.map((one: unknown, at): RawRecord => {
    const fields = Object(one) as Record<string, unknown>
    return { line: at + 1, fields, over: (known) => ({ ...(known ?? empty), ...fields }) }
  })
  return { records, portraits: Object(portraits ?? {}) as Record<string, unknown> }
}

const empty = {
  ...{ sortKey: '', kind: 'person', biography: null, note: null, names: [], affiliations: [], externalIds: {} },
  ...{ formerSlugs: [], portrait: null, mergedInto: null, mergeReason: null, apartFrom: [] },
}

function parseCsv(text: string): ParsedExchange | Refusal {
  const { data, meta } = parse<Record<string, string>>(text, {
    ...{ header: true, skipEmptyLines: 'greedy' },
    transformHeader: (header) => header.trim(),
    transform: (cell) => bareCell(cell),
  })
  const columns = meta.fields ?? []
  if (!columns.includes('displayName') || !columns.some((one) => (exchangedColumns as readonly string[]).includes(one)))
    return refuse('authorityUnreadable', { place: columns[0] ?? '1' })
  const records = data.map((fields, at): RawRecord => {
    return { line: at + 2, fields, over: (known) => fromCells({ ...(known ? toCells(known) : {}), ...fields }) }
  })
  return { records, portraits: {} }
}
