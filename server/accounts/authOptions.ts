import { randomUUID } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { enterByProvider, findLinked } from './provider/enterByProvider.ts'
import { claimsSchema, identityProvider } from './provider/identityProvider.ts'
import { providerSettings } from './provider/providerSettings.ts'
import { addressOf } from './addressOf.ts'
import { endSession } from './endedSessions.ts'
import { sessionSchema } from './session.ts'
import { sessionCookie, sessionSeconds } from './sessionCookie.ts'
import { signIn } from './signIn.ts'

const dayInSeconds = 86_400

const credentials = CredentialsProvider({
  name: 'Galley',
  credentials: { name: { type: 'text' }, password: { type: 'password' }, code: { type: 'text' } },
  /** The code of a refusal reaches the sign-in page as `?error=<code>`. */
  authorize: async (given, request) => {
    const address = addressOf(request.headers ?? {}, Number(process.env.GALLEY_PROXIES ?? 0))
    const signedIn = await signIn(given?.name ?? '', given?.password ?? '', address, given?.code ?? '')
    if (isRefusal(signedIn)) throw new Error(signedIn.refused)
    return { id: signedIn.userId, name: signedIn.displayName, tokenVersion: signedIn.tokenVersion }
  },
})

const provider = providerSettings()

/** Under what next-auth knows the provider of identities. */
export const providerId = 'oidc'

/** Of whom the provider spoke, as our own account: true, or the sign-in page with the reason. */
async function admit(issuer: string, profile: unknown): Promise<true | string> {
  const claims = claimsSchema.safeParse(profile)
  const entered = claims.success ? await enterByProvider(issuer, claims.data) : { refused: 'providerUnknown' }
  return 'refused' in entered ? `/sign-in?error=${entered.refused}` : true
}

/**
 * next-auth with names, passwords and codes, and with a provider of identities where one is set. Sessions are signed tokens
 * in a cookie that scripts cannot read (HttpOnly, SameSite=Lax, Secure under https); each use is checked against the
 * account's token version (`readActor`).
 */
export const authOptions: NextAuthOptions = {
  providers: provider ? [credentials, identityProvider(provider)] : [credentials],
  session: { strategy: 'jwt', maxAge: sessionSeconds, updateAge: dayInSeconds },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  callbacks: {
    signIn: ({ account, profile }) =>
      provider && account?.provider === providerId ? admit(provider.issuer, profile) : account?.type === 'credentials',
    jwt: async ({ token, user, account }) => {
      if (provider && account?.provider === providerId) {
        const linked = await findLinked(provider.issuer, account.providerAccountId)
        const { displayName: name, userId, tokenVersion } = linked ?? {}
        return { ...token, name, userId, tokenVersion, sessionId: randomUUID() }
      }
      if (!user || !('tokenVersion' in user)) return token
      return { ...token, userId: user.id, tokenVersion: user.tokenVersion, sessionId: randomUUID() }
    },
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
}
