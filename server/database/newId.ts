import { randomBytes, randomUUID } from 'node:crypto'

/** A UUID of version 7: rows made one after another lie side by side in the index. */
export function newId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  const [, , , , random = ''] = randomUUID().split('-')
  const middle = randomBytes(4).toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${middle.slice(0, 3)}-a${middle.slice(3, 6)}-${random}`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True where a text from an address may be the id of a row; anything else would make the database complain. */
export const isId = (text: string): boolean => uuid.test(text)
