import { randomKey } from '#components/editor/saving/randomKey.ts'

/** An id for a record that is being asked for. */
export function newRecordId(): string {
  const key = randomKey()
  return [key.slice(0, 8), key.slice(8, 12), key.slice(12, 16), key.slice(16, 20), key.slice(20)].join('-')
}
