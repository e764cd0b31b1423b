import { cookies, headers } from 'next/headers'
import { createTranslator } from 'use-intl/core'
import { isLocale, localeAsked, localeCookie, type Locale } from '#messages/locales.ts'
import { messagesOf, type Messages } from '#messages/messages.ts'

/** The language of the interface for this request: the person's choice, else what their browser asks for. */
export async function currentLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value
  return isLocale(chosen) ? chosen : localeAsked((await headers()).get('accept-language'))
}

/** A translator for server components over one namespace of the messages. */
export async function translator<N extends keyof Messages>(namespace: N) {
  const locale = await currentLocale()
  return createTranslator({ locale, messages: messagesOf(locale), namespace, timeZone: 'UTC' })
}
