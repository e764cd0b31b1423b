import { randomUUID } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { enterByProvider, findLinked } from './provider/enterByProvider.ts'
import { claimsSchema, identityProvider } from './provider/identityProvider.ts'
import { providerSettings } from './provider/providerSettings.ts'
import { endSession } from './endedSessions.ts'
import { sessionSchema } from './session.ts'
import { sessionCookie, sessionSeconds } from './sessionCookie.ts'
import { signIn } from './signIn.ts'

const dayInSeconds = 86_400

const credentials = (address: string) =>
  CredentialsProvider({
    name: 'Galley',
    credentials: { name: { type: 'text' }, password: { type: 'password' }, code: { type: 'text' } },
    /** The code of a refusal reaches the sign-in page as `?error=<code>`. */
    authorize: async (given) => {
      const signedIn = await signIn(given?.name ?? '', given?.password ?? '', address, given?.code ?? '')
      if (isRefusal(signedIn)) throw new Error(signedIn.refused)
      return { id: signedIn.userId, name: signedIn.displayName, tokenVersion: signedIn.tokenVersion }
    },
  })

const provider = providerSettings()

/** Under what next-auth knows the provider of identities. */
export const providerId = 'oidc'

/** Of whom the provider spoke, as our own account: true, or the sign-in page with the reason. */
async function admit(issuer: string, profile: unknown, address: string): Promise<true | string> {
  const claims = claimsSchema.safeParse(profile)
  const entered = claims.success ? await enterByProvider(issuer, claims.data, address) : { refused: 'providerUnknown' }
  return 'refused' in entered ? `/sign-in?error=${entered.refused}` : true
}

/**
 * next-auth with names, passwords and codes, and with a provider of identities where one is set. Sessions are signed tokens
 * in a cookie that scripts cannot read (HttpOnly, SameSite=Lax, Secure under https); each use is checked against the
 * account's token version (`readActor`).
 * @param address where the request comes from; only signing in asks for it
 */
export const authOptions = (address = ''): NextAuthOptions => ({
  providers: provider ? [credentials(address), identityProvider(provider)] : [credentials(address)],
  session: { strategy: 'jwt', maxAge: sessionSeconds, updateAge: dayInSeconds },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  callbacks: {
    signIn: ({ account, profile }) =>
      provider && account?.provider === providerId
        ? admit(provider.issuer, profile, address)
        : account?.type === 'credentials',
    jwt,
    session: ({ session, token }) => {
      const { userId, tokenVersion, sessionId } = token
      return { ...session, userId, tokenVersion, sessionId }
    },
  },
  events: {
    signOut: async ({ token }) => {
      const session = sessionSchema.safeParse(token)
      if (session.success) await endSession(session.data)
    },
  },
})

const jwt: NonNullable<NextAuthOptions['callbacks']>['jwt'] = async ({ token, user, account }) => {
  if (provider && account?.provider === providerId) {
    const linked = await findLinked(provider.issuer, account.providerAccountId)
    const { displayName: name, userId, tokenVersion } = linked ?? {}
    return { ...token, name, userId, tokenVersion, sessionId: randomUUID() }
  }
  if (!user || !('tokenVersion' in user)) return token
  return { ...token, userId: user.id, tokenVersion: user.tokenVersion, sessionId: randomUUID() }
}
