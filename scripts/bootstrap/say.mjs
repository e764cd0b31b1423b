import { readFileSync } from 'node:fs'

/** @typedef {Readonly<Record<string, string | number>>} Values */

/** @type {Record<string, Record<string, string>>} */
const messages = JSON.parse(readFileSync(new URL('../messages.json', import.meta.url), 'utf8'))

/**
 * The language of the terminal, by LC_ALL, LC_MESSAGES, LANG in that order, as POSIX has it.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {'zh-Hans' | 'en'}
 */
export function terminalLanguage(environment) {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^zh/i.test(locale) ? 'zh-Hans' : 'en'
}

/**
 * A sentence of messages.json in the language of the terminal, `{name}` replaced by its value.
 * @param {string} key
 * @param {Values} [values]
 * @param {Readonly<Record<string, string | undefined>>} [environment]
 * @returns {string}
 */
export function say(key, values = {}, environment = process.env) {
  const sentence = messages[terminalLanguage(environment)]?.[key]
  if (sentence === undefined) throw new Error(`messages.json has no sentence "${key}"`)
  return sentence.replace(/\{(\w+)\}/g, (gap, name) => String(values[name] ?? gap))
}
