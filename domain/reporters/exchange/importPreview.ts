import type { PlannedRecord } from './planImport.ts'

/** What taking a file in would do, or did. */
export type ImportPreview = {
  readonly counts: Readonly<Record<PlannedRecord['does'], number>>
  /** Those that it would do something about: what is refused first; the first some hundred of them. */
  readonly rows: readonly Omit<PlannedRecord, 'record'>[]
  /** How many portraits are named that are neither in the file nor here; those records keep what they have. */
  readonly withoutPortrait: number
  /** Names exactly this plan. */
  readonly digest: string
}
/** In bytes. */
export const largestExchange = 64 * 2 ** 20
