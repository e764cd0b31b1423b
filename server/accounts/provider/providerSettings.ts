/** A provider of identities (OpenID Connect) at which people sign in, as the environment names it. */
export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button calls it. */
  readonly name: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** The provider that is set; null where none is. Half of one is none: the start says so. */
export function providerSettings(environment: Environment = process.env): ProviderSettings | null {
  const issuer = environment.GALLEY_OIDC_ISSUER?.replace(/\/+$/u, '')
  const { GALLEY_OIDC_CLIENT_ID: clientId, GALLEY_OIDC_CLIENT_SECRET: clientSecret } = environment
  const host = issuer ? URL.parse(issuer)?.host : null
  if (!issuer || !host || !clientId || !clientSecret) return null
  return { issuer, clientId, clientSecret, name: environment.GALLEY_OIDC_NAME?.trim() || host }
}
