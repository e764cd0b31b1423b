import { z } from 'zod'

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
