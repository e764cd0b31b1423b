import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { unparse } from 'papaparse'
import { exchangedColumns, toCells } from '#domain/reporters/exchange/recordCells.ts'
import type { ExchangedRecord } from '#domain/reporters/exchange/exchangedRecord.ts'
import { guardCell } from '#domain/reporters/exchange/guardCell.ts'
import { db } from '../../database/db.ts'
import { dataFolder } from '../../storage/dataFolder.ts'
import { readAuthorityPart } from './readAuthority.ts'

export type ExchangeForm = 'csv' | 'json'
const atOnce = 500

/**
 * All records as a file, in pieces: CSV that spreadsheets open and nobody can run, or JSON with the portraits too. What
 * comes back by `importAuthority` changes nothing, or makes the same records where there were none.
 */
export async function* exportAuthority(form: ExchangeForm): AsyncGenerator<string> {
  const portraits = new Set<string>()
  let after: string | null = null
  yield form === 'csv' ? `\uFEFF${csvLine(exchangedColumns)}` : '{"galley":"reporters","version":1,"reporters":['
  for (;;) {
    const part: readonly ExchangedRecord[] = await readAuthorityPart(db(), after, atOnce)
    for (const record of part) {
      if (form === 'csv') yield csvLine(exchangedColumns.map((column) => guardCell(toCells(record)[column])))
      else yield `${after === null && record === part[0] ? '' : ','}\n${JSON.stringify(record)}`
      if (record.portrait) portraits.add(record.portrait)
    }
    after = part.at(-1)?.id ?? null
    if (part.length < atOnce) break
  }
  if (form === 'json') yield* portraitPart(portraits)
}

const csvLine = (cells: readonly string[]): string => `${unparse([[...cells]], { newline: '\r\n' })}\r\n`

async function* portraitPart(portraits: ReadonlySet<string>): AsyncGenerator<string> {
  yield '\n],"portraits":{'
  let isFirst = true
  for (const hash of portraits) {
    const file = path.join(dataFolder(), 'files', hash.slice(0, 2), hash)
    const bytes = await readFile(file).catch(() => null)
    if (!bytes) continue
    yield `${isFirst ? '' : ','}\n"${hash}":"${bytes.toString('base64')}"`
    isFirst = false
  }
  yield '\n}}\n'
}
