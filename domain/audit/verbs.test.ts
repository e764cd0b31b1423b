import { expect, it } from 'vitest'
import { messagesOf } from '#messages/messages.ts'
import { verbs } from './verbs.ts'

it.each(['en', 'zh-Hans'] as const)('every verb of the audit has words in %s, and no other has', (locale) => {
  expect(Object.keys(messagesOf(locale).administration.verbs).sort()).toEqual([...verbs].sort())
})
