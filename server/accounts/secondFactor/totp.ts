import { Secret, TOTP } from 'otpauth'

/** Seconds that a code stands (RFC 6238). */
const period = 30

/** A new secret of 160 bits, as RFC 4226 asks, in base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Galley', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period })

/** The address that authenticator programs read out of the picture. */
export const addressOfSecret = (secret: string, name: string): string => totpOf(secret, name).toString()

/**
 * The step of the clock (half minutes since 1970) to which a code belongs: now, the one before or the one after, since
 * clocks differ and people type slowly. Null where it is no code of this secret now.
 */
export function stepOfCode(secret: string, typed: string, now: Date): number | null {
  const token = typed.replace(/\s/gu, '')
  if (!/^\d{6}$/u.test(token)) return null
  const delta = totpOf(secret, '').validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}
