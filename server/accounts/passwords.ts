import { hash, verify } from '@node-rs/argon2'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'

/** Least and most characters of a password (OWASP ASVS 2.1.1, 2.1.2). */
export const passwordLength = { least: 12, most: 128 } as const

// argon2id with the parameters that OWASP gives as its first choice: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Built once: its lists of common passwords are long. */
const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, useLevenshteinDistance: true })

/** A guesser needs more than 10^8 tries: 3 of zxcvbn's scores from 0 to 4. */
const leastScore = 3

/**
 * Why a password may not be chosen, or null. It is long, and hard to guess for one who knows what people choose, the
 * account's name and the program's; of what kinds of characters it is made does not matter.
 */
export function passwordRefusal(password: string, name: string): Refusal | null {
  const { least, most } = passwordLength
  const isLong = [...password].length >= least && password.length <= most
  const isVaried = new Set(password).size >= 4
  const isOwnName = password.toLowerCase().replaceAll(name, '').length < least / 2
  const isHard = (): boolean => strength.check(password, [name, 'galley']).score >= leastScore
  return isLong && isVaried && !isOwnName && isHard() ? null : refuse('passwordTooWeak', { least, most })
}

let decoy: Promise<string> | undefined

/**
 * Is this the password? Takes as long for an account that does not exist or has no password yet, so that names cannot
 * be told by the clock.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const matches = await verify(passwordHash ?? (await decoy), password.slice(0, passwordLength.most))
  return matches && passwordHash !== null && password.length <= passwordLength.most
}
