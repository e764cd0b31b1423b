import { createTranslator } from 'use-intl/core'
import type { Locale } from '#messages/locales.ts'
import { messagesOf } from '#messages/messages.ts'

/**
 * The words of the reader's site in one language: a translator over what the public and the desk's search are told in. Dates given
 * to it are calendar dates at midnight UTC (`calendarDate`), and are formatted in UTC, so that none slips by a day.
 */
export function readerWords(locale: Locale) {
  const { reader, common, search, refusals } = messagesOf(locale)
  return createTranslator({ locale, messages: { reader, common, search, refusals }, timeZone: 'UTC' })
}
export type ReaderWords = ReturnType<typeof readerWords>
