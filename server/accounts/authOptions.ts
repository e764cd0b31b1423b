import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { addressOf } from './addressOf.ts'
import { signIn } from './signIn.ts'

const dayInSeconds = 86_400

/** What a session names: the account, and the version of its sessions under which it was made. */
export const sessionSchema = z.object({ userId: z.string(), tokenVersion: z.number() })

const credentials = CredentialsProvider({
  name: 'Galley',
  credentials: { name: { type: 'text' }, password: { type: 'password' } },
  /** The code of a refusal reaches the sign-in page as `?error=<code>`. */
  authorize: async (given, request) => {
    const address = addressOf(request.headers ?? {}, Number(process.env.GALLEY_PROXIES ?? 0))
    const signedIn = await signIn(given?.name ?? '', given?.password ?? '', address)
    if (isRefusal(signedIn)) throw new Error(signedIn.refused)
    return { id: signedIn.userId, name: signedIn.displayName, tokenVersion: signedIn.tokenVersion }
  },
})

/**
 * next-auth with names and passwords. Sessions are signed tokens in a cookie that scripts cannot read (HttpOnly,
 * SameSite=Lax, Secure under https); each use is checked against the account's token version (`readActor`).
 */
export const authOptions: NextAuthOptions = {
  providers: [credentials],
  session: { strategy: 'jwt', maxAge: 14 * dayInSeconds, updateAge: dayInSeconds },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  callbacks: {
    jwt: ({ token, user }) =>
      user && 'tokenVersion' in user ? { ...token, userId: user.id, tokenVersion: user.tokenVersion } : token,
    session: ({ session, token }) => {
      const { userId, tokenVersion } = token
      return { ...session, userId, tokenVersion }
    },
  },
}
