import { z } from 'zod'
import type { Role } from '#domain/rights/rights.ts'

/** A person's own account, as its screen shows it. */
export type OwnAccount = {
  readonly name: string
  readonly displayName: string
  readonly isAdministrator: boolean
  readonly roles: readonly { readonly title: string; readonly language: string; readonly role: Role }[]
  /** Null: the account has a password. Else through what its person signs in. */
  readonly onlyProvider: string | null
  /** Since when (ISO 8601), and how many recovery codes are left; null: none. */
  readonly secondFactor: { readonly since: string; readonly recoveryCodesLeft: number } | null
  /** The server asks a second factor of this person; it cannot be turned off then. */
  readonly isFactorAsked: boolean
  /** Fewest characters of a password. */
  readonly leastPassword: number
}

/** A typed password is longer than any that is kept only where somebody plays. */
const typedPassword = z.string().max(1_000)

/** Choosing another password takes the one that counts now. */
export const passwordChangeSchema = z.strictObject({
  current: typedPassword,
  password: typedPassword,
  /** Where the account has a second factor. */
  code: z.string().trim().max(100).default(''),
})
export type PasswordChange = z.input<typeof passwordChangeSchema>

export const sessionsEndSchema = z.strictObject({ end: z.literal('others') })
