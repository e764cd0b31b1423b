import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The key that sessions are signed with: NEXTAUTH_SECRET, else one made once and kept in the data folder. */
export function readSecret(dataFolder: string, chosen: string | undefined): string {
  if (chosen) return chosen
  const file = path.join(dataFolder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
