import { expect, it } from 'vitest'
import { isId, newId } from './newId.ts'

it('makes ids of version 7 that sort in the order they were made', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
  expect(ids.every((id) => isId(id) && /^.{14}7.{4}a/u.test(id))).toBe(true)
})

it.each(['', 'x', "'; --", '01a20a84-8ad3-7ad8-a0eb-2ed4c2e82b2'])('%j is no id', (text) => {
  expect(isId(text)).toBe(false)
})
