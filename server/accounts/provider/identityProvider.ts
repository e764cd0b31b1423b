import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import type { ProviderSettings } from './providerSettings.ts'

/** What a provider says of a person. An address counts only where it says that it made sure of it. */
export const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().max(320).optional(),
  email_verified: z.boolean().optional(),
})
export type Claims = z.infer<typeof claimsSchema>

/**
 * The provider as next-auth uses it: found by its own description, a code bound to this browser (PKCE, state) and to this
 * attempt (nonce). What it says of the person is taken from the signed token and from where it tells more.
 */
export function identityProvider(settings: ProviderSettings): OAuthConfig<Claims> {
  const { issuer, clientId, clientSecret, name } = settings
  return {
    ...{ id: 'oidc', type: 'oauth', name, clientId, clientSecret, issuer, idToken: true },
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email profile' } },
    userinfo: {
      request: async ({ tokens, client }) => {
        const signed = tokens.id_token ? claimsOf(tokens.id_token) : {}
        const more = client.issuer.metadata.userinfo_endpoint ? await client.userinfo(tokens.access_token ?? '') : {}
        if ('sub' in more && more.sub !== signed.sub) throw new Error('The provider speaks of two people')
        return { ...more, ...signed }
      },
    },
    profile: (claims) => ({ id: claims.sub }),
  }
}

/** The claims of a token whose signature next-auth has checked by now. */
const claimsOf = (token: string): Partial<Claims> =>
  claimsSchema.partial().parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')))
