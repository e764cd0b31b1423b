import { isLocale, localeCookie } from '#messages/locales.ts'
import { isSameOrigin } from '../isSameOrigin.ts'
import { readFields } from '../readFields.ts'
import { ownPath, pathBefore } from '../ownPath.ts'

const yearInSeconds = 31_536_000

/** Keeps a person's choice of language and sends them back to where they were (`back`, else the page that asked). Works as a plain form. */
export async function POST(request: Request): Promise<Response> {
  const { locale, back } = await readFields(request)
  if (!isSameOrigin(request) || !isLocale(locale)) return new Response(null, { status: 400 })
  const cookie = `${localeCookie}=${locale}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax; HttpOnly`
  return new Response(null, {
    status: 303,
    headers: { location: ownPath(back ?? pathBefore(request)), 'set-cookie': cookie },
  })
}
