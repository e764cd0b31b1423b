import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { derivedKey } from './derivedKey.ts'

const [ivLength, tagLength] = [12, 16]
const key = (): Buffer => derivedKey('second factor')

/** Locks a text (AES-256-GCM) for one use, such as one account: opened as anything else it is nothing. */
export function seal(text: string, use: string): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(use))
  const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), locked]).toString('base64url')
}

/** What was sealed for this use; null where it is anything else. */
export function unseal(sealed: string, use: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < ivLength + tagLength) return null
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, ivLength))
  decipher.setAAD(Buffer.from(use)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()])
    return text.toString('utf8')
  } catch {
    return null
  }
}
