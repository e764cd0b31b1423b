import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { refusalCodes } from '#domain/workflow/refusal.ts'
import { localeAsked, locales } from './locales.ts'
import { messagesOf } from './messages.ts'

/** Every message by its path: `desk.title` → text. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  )
}

/** The names a message takes: `{name}`, `{count, plural, …}`. */
const placeholders = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\s*(\w+)\s*(?:,|\})/gu)].map((match) => match[1] ?? '')),
]

const chinese = new Map(leaves(messagesOf('zh-Hans')))
const english = new Map(leaves(messagesOf('en')))

describe('messages', () => {
  it('has the same keys in both languages', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('takes the same values in both languages', () => {
    const differing = [...chinese].filter(
      ([key, text]) =>
        placeholders(text).sort().join() !==
        placeholders(english.get(key) ?? '')
          .sort()
          .join(),
    )
    expect(differing).toEqual([])
  })

  it.each(locales)('can be put into words in %s', (locale) => {
    const failures: string[] = []
    const say = createTranslator({
      locale,
      messages: messagesOf(locale) as unknown as Record<string, never>,
      timeZone: 'UTC',
      onError: (error) => failures.push(error.message),
    })
    for (const [key, text] of leaves(messagesOf(locale))) {
      say(key as never, Object.fromEntries(placeholders(text).map((name) => [name, 2])) as never)
    }
    expect(failures).toEqual([])
  })

  it('has a sentence for every refusal', () => {
    const said = Object.keys(messagesOf('en').refusals).sort()
    expect(said).toEqual([...refusalCodes].sort())
  })
})

describe('the language of a request', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-FR,en;q=0.5,zh;q=0.7', 'zh-Hans'],
    ['de', 'zh-Hans'],
    [null, 'zh-Hans'],
    ['en;q=0, zh;q=0.1', 'zh-Hans'],
  ])('%s is answered in %s', (asked, answered) => {
    expect(localeAsked(asked)).toBe(answered)
  })
})
