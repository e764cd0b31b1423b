import { bylineRoles, type BylineRole } from '#domain/assembly/assembly.ts'
import type { ReaderWords } from './readerWords.ts'

/** The word for a role; one that this version does not know is shown as it is. */
export function roleWords(t: ReaderWords, role: string): string {
  const known = bylineRoles.find((one): one is BylineRole => one === role)
  return known ? t(`common.bylineRoles.${known}`) : role
}
