import { z } from 'zod'
import type { Role } from '#domain/rights/rights.ts'

/** A second factor that is being set: what an authenticator program needs, and the locked set-up that comes back. */
export type NewSecondFactor = {
  readonly setup: string
  /** The secret in base 32, for programs that cannot see the picture. */
  readonly key: string
  /** A QR code: its modules across, and a path of SVG over the dark ones. */
  readonly qr: { readonly size: number; readonly path: string }
}

/** Codes that are shown once; each signs in once. */
export type RecoveryCodes = { readonly recoveryCodes: readonly string[] }

const password = z.string().max(1_000)
const code = z.string().trim().max(100)

export const proofSchema = z.strictObject({ password, code: code.default('') })
export const confirmationSchema = z.strictObject({ setup: z.string().max(1_000), code })

/** Of whom the server asks a second factor. */
export const secondFactorNeeds = ['nobody', 'administrators', 'everybody'] as const
export type SecondFactorNeed = (typeof secondFactorNeeds)[number]
export const secondFactorNeedSchema = z.strictObject({ neededOf: z.enum(secondFactorNeeds) })

/** What of an account decides whether a second factor is asked of it. */
export type Askable = {
  readonly isAdministrator: boolean
  readonly hasPassword: boolean
  readonly roles: readonly Role[]
}

/**
 * Is a second factor asked of this account? Administrators are those of the server and those of a publication. Who has no
 * password comes in through a provider of identities alone, which asks for its own.
 */
export function isFactorAskedOf(need: SecondFactorNeed, { isAdministrator, hasPassword, roles }: Askable): boolean {
  if (need === 'nobody' || !hasPassword) return false
  return need === 'everybody' || isAdministrator || roles.includes('administrator')
}
