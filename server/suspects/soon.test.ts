import { setTimeout as after } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { soon } from './soon.ts'

it('gives what is there, what comes soon, and else something in its place', async () => {
  expect(await soon(Promise.resolve('now'), 'instead')).toBe('now')
  expect(await soon(after(1, 'soon'), 'instead')).toBe('soon')
  const late = after(300, 'late')
  expect(await soon(late, 'instead')).toBe('instead')
  expect(await late).toBe('late')
})

it('fails where it fails in time, and not where it fails later', async () => {
  await expect(soon(Promise.reject(new Error('at once')), 'instead')).rejects.toThrow('at once')
  const late = after(100).then(() => Promise.reject<string>(new Error('late')))
  expect(await soon(late, 'instead')).toBe('instead')
  await expect(late).rejects.toThrow('late')
})
