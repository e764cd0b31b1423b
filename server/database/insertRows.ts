import type { Transaction } from './db.ts'
import { Prisma } from './generated/client.ts'

/** Rows that are sent at a time. */
const mostRows = 2000

/**
 * Inserts many rows as one JSON array a statement: `createMany` makes a parameter of each value and keeps its statements, so
 * that it takes several times as long and its memory grows with the rows. Columns that no row names get their default; one
 * that some rows name is null in the others. Lone surrogates, which no database keeps, become U+FFFD.
 */
export async function insertRows(
  tx: Transaction,
  table: Prisma.ModelName,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const names = [...new Set(rows.flatMap(Object.keys))].map((name) => `"${name}"`).join(', ')
  for (let at = 0; at < rows.length; at += mostRows) {
    const json = JSON.stringify(rows.slice(at, at + mostRows), wellFormed)
    // Names come from the code alone.
    await tx.$executeRaw`
      INSERT INTO ${Prisma.raw(`"${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}"`)}, ${json}::json)`
  }
}

const wellFormed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)
