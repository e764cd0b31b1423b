import { latinKey } from '#domain/reporters/latinKey.ts'
import { sortKey } from './sortKey.ts'
import { strokeKey } from './strokeKey.ts'

/** The keys by which lists of reporters are in order. `given`: the pinyin that a person wrote; empty, it is made. */
export function sortKeys(displayName: string, given = '') {
  const pinyin = given || sortKey(displayName)
  return { sortKey: pinyin, strokeKey: strokeKey(displayName), latinKey: latinKey(displayName, pinyin) }
}
