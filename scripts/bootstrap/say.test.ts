import { expect, it } from 'vitest'
import { say, terminalLanguage } from './say.mjs'

it.each([
  [{}, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
  [{ LANG: 'zh_TW.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: '' }, 'en'],
  [{ LC_MESSAGES: 'zh_SG', LANG: 'en_GB' }, 'zh-Hans'],
])('speaks to %o in %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language)
})

it('puts values into a sentence', () => {
  expect(say('portBad', { port: 'x' }, {})).toBe('PORT is “x”, which is no port (1 to 65535).')
})
