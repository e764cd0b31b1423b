import { randomBytes } from 'node:crypto'

let last = 0
let count = 0

/**
 * A UUID of version 7. Rows made one after another lie side by side in the index, and those of one process sort in the
 * order they were made.
 */
export function newId(): string {
  const now = Date.now()
  count = now > last ? 0 : count + 1
  // Twelve bits of count go into one millisecond; what is more borrows from the next.
  last = Math.max(now, last) + (count >> 12)
  count &= 0xfff
  const time = last.toString(16).padStart(12, '0')
  const random = randomBytes(8).toString('hex')
  const counted = count.toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counted}-a${random.slice(0, 3)}-${random.slice(3, 15)}`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True where a text from an address may be the id of a row; anything else would make the database complain. */
export const isId = (text: string): boolean => uuid.test(text)
