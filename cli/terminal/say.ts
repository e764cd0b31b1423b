import { translate } from '#messages/translate.ts'
import { terminalLanguage } from '#scripts/bootstrap/say.mjs'

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()

/** A message in the language of the terminal (LC_ALL, LC_MESSAGES, LANG): any Chinese is Chinese, all else English. */
export const say = translate(terminalLanguage(process.env), timeZone)
