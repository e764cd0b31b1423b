import { afterEach, expect, it } from 'vitest'
import { sessionCookie } from './sessionCookie.ts'

const before = process.env.NEXTAUTH_URL
afterEach(() => {
  if (before === undefined) delete process.env.NEXTAUTH_URL
  else process.env.NEXTAUTH_URL = before
})

it.each([
  ['https://paper.example', '__Host-next-auth.session-token', true],
  ['http://localhost:3000', 'next-auth.session-token', false],
])('at %s the session is in a cookie of its own kind, out of reach of scripts and other sites', (url, name, secure) => {
  process.env.NEXTAUTH_URL = url
  expect(sessionCookie()).toEqual({ name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } })
})
