/** How long a session lasts without its person, in seconds. */
export const sessionSeconds = 14 * 86_400

/**
 * The cookie that holds the session: out of reach of scripts, not sent along from other sites, and under https neither
 * sent nor set without it, nor by another host (`__Host-`).
 */
export function sessionCookie() {
  const secure = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  return { name: `${secure ? '__Host-' : ''}next-auth.session-token`, options }
}
