import { createHmac, randomInt } from 'node:crypto'
import { derivedKey } from './derivedKey.ts'

/** Without 0, 1, I, L, O, U: what is copied from paper is not mistaken, and spells nothing. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const [count, length] = [10, 12]

/** Ten codes of 58 random bits each, for the day the second factor is lost: `ABCD-EFGH-JKMN`. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: count }, () => {
    const code = Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('')
    return code.match(/.{4}/gu)?.join('-') ?? code
  })

/** What is kept of a code: a hash with the account and a key that is not in the database. However the code is written. */
export function recoveryHash(userId: string, typed: string): string {
  const code = typed.toUpperCase().replace(/[^0-9A-Z]/gu, '')
  return createHmac('sha256', derivedKey('recovery codes')).update(`${userId}\n${code}`).digest('base64url')
}
