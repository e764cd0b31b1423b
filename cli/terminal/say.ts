import { createTranslator } from 'use-intl/core'
import { messagesOf } from '#messages/messages.ts'
import { terminalLanguage } from '#scripts/bootstrap/say.mjs'

const locale = terminalLanguage(process.env)
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()

/** A message in the language of the terminal (LC_ALL, LC_MESSAGES, LANG): any Chinese is Chinese, all else English. */
export const say = createTranslator({ locale, messages: messagesOf(locale), timeZone })
