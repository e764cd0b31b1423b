import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales.ts'
import { messagesOf } from './messages.ts'

/**
 * A translator over all messages, for where there is no request and no React: `cli.help.slug`.
 * @param timeZone IANA name; dates are told in it
 */
export const translate = (locale: Locale, timeZone: string) =>
  createTranslator({ locale, messages: messagesOf(locale), timeZone })
