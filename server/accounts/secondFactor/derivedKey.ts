import { hkdfSync } from 'node:crypto'

/**
 * A key of 256 bits for one purpose alone, out of the secret that sessions are signed with. Whoever reads the database
 * without that secret has no use for what is locked with it; with another secret, what was locked stays locked.
 */
export function derivedKey(purpose: string): Buffer {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set')
  return Buffer.from(hkdfSync('sha256', secret, 'galley', purpose, 32))
}
