import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PlannedRecord } from '#domain/reporters/exchange/planImport.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { checkImage } from '../../facsimiles/openImage.ts'
import { dataFolder } from '../../storage/dataFolder.ts'
import { keepFile, sha256 } from '../../storage/keepFile.ts'

/**
 * Sees to the images that a plan names: those here already, and those in the file that are what their names say. Answers
 * the storage keys by hash, and how many records name an image that is nowhere.
 */
export async function keepPortraits(
  plan: readonly PlannedRecord[],
  given: Readonly<Record<string, unknown>>,
): Promise<{ readonly kept: ReadonlyMap<string, string>; readonly missing: number }> {
  const kept = new Map<string, string>()
  let missing = 0
  for (const { record } of plan) {
    const hash = record?.portrait
    if (!hash || kept.has(hash)) continue
    const key = isKept(hash) ? keyOf(hash) : await keepGiven(hash, given[hash])
    if (key === null) missing += 1
    else kept.set(hash, key)
  }
  return { kept, missing }
}

const keyOf = (hash: string): string => `files/${hash.slice(0, 2)}/${hash}`
const isKept = (hash: string): boolean => existsSync(path.join(dataFolder(), keyOf(hash)))

async function keepGiven(hash: string, base64: unknown): Promise<string | null> {
  if (typeof base64 !== 'string') return null
  const bytes = Buffer.from(base64, 'base64')
  if (sha256(bytes) !== hash || isRefusal(await checkImage({ name: hash, bytes }))) return null
  return (await keepFile(bytes)).storageKey
}
