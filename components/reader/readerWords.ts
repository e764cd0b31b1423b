import { createTranslator } from 'use-intl/core'
import type { Locale } from '#messages/locales.ts'
import { messagesOf } from '#messages/messages.ts'

/**
 * The words of the reader's site in one language: a translator over what the public and the desk's search are told in. Dates given
 * to it are calendar dates at midnight UTC (`calendarDate`), and are formatted in UTC, so that none slips by a day.
 */
export function readerWords(locale: Locale) {
  const { reader, common, search, refusals } = messagesOf(locale)
  const t = createTranslator({ locale, messages: { reader, common, search, refusals }, timeZone: 'UTC' })
  return Object.assign(keepingWords(t), { locale })
}
export type ReaderWords = ReturnType<typeof readerWords>

/** Sentences that are kept: more than there are without values, and what the days and pages of some issues are called. */
const mostKept = 4_000

/**
 * A translator that says again what it said before. Putting a sentence together takes the time of fifty elements of a page,
 * and each page says some forty of them.
 */
function keepingWords<Translator extends object>(t: Translator): Translator {
  const say = t as unknown as (key: string, values?: Readonly<Record<string, unknown>>) => string
  const said = new Map<string, string>()
  const again = (key: string, values?: Readonly<Record<string, unknown>>): string => {
    const name = values === undefined ? key : `${key} ${JSON.stringify(values)}`
    const before = said.get(name)
    if (before !== undefined) return before
    const words = say(key, values)
    if (said.size >= mostKept) said.clear()
    said.set(name, words)
    return words
  }
  return Object.assign(again as unknown as Translator, t)
}
