import { expect, it } from 'vitest'
import { addressOf } from './addressOf.ts'

it.each<[string, string | undefined, number, string]>([
  ['the connection’s, as Next writes it', '192.0.2.7', 0, '192.0.2.7'],
  ['what the only proxy added', '10.9.9.9, 192.0.2.7', 1, '192.0.2.7'],
  ['what the outer of two proxies added', '10.9.9.9, 192.0.2.7, 172.16.0.1', 2, '192.0.2.7'],
  ['the first, where fewer proxies spoke than are declared', '192.0.2.7', 2, '192.0.2.7'],
  ['none, where nobody says', undefined, 1, ''],
])('takes %s', (_, forwarded, proxies, expected) => {
  expect(addressOf(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, proxies)).toBe(expected)
})
