import { isKnownValue, knownParams } from '#domain/reader/knownParams.ts'
import { isLocale, localeAsked, localeCookie, type Locale } from '#messages/locales.ts'

/** A page as a request asks for it. */
export type PageAsked = {
  readonly locale: Locale
  /** The language that the address itself asks for; null where it leaves it to the reader. */
  readonly language: Locale | null
  /** The site's own address without a final slash. */
  readonly origin: string
  readonly pathname: string
  /** Those that make a difference, each once. */
  readonly params: Readonly<Record<string, string>>
}
/** A header of a request by its name in small letters; null where it has none. */
export type HeaderOf = (name: string) => string | null

/** Reads a request: the language that the address asks for, else the person's choice, else the browser's. */
export function pageAsked(
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
  header: HeaderOf,
): PageAsked {
  const asked = searchParams.get('lang')
  const language = isLocale(asked) ? asked : null
  const chosen = language ?? cookieIn(header('cookie') ?? '', localeCookie)
  const locale = isLocale(chosen) ? chosen : localeAsked(header('accept-language'))
  const params = knownParams(pathname).flatMap((name) => {
    const value = searchParams.get(name)
    return value === null || !isKnownValue(name, value) ? [] : [[name, value] as const]
  })
  return { locale, language, origin: originOf(header), pathname, params: Object.fromEntries(params) }
}

/** Under what a page is kept: two requests with the same key get the same page. */
export const pageKey = ({ locale, language, origin, pathname, params }: PageAsked): string =>
  JSON.stringify([origin, locale, language, pathname, params])

function cookieIn(cookies: string, name: string): string | undefined {
  const own = cookies.split(';').find((part) => part.trim().startsWith(`${name}=`))
  return own?.trim().slice(name.length + 1)
}

/** As configured (GALLEY_URL), else as this request reached it. */
function originOf(header: HeaderOf): string {
  const configured = process.env.GALLEY_URL
  return configured ? configured.replace(/\/+$/u, '') : `http://${header('host') ?? 'localhost'}`
}
