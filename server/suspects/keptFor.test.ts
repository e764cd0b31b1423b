import { expect, it } from 'vitest'
import { keptFor } from './keptFor.ts'

it('what is kept is found once, then given while it is found anew', async () => {
  let times = 0
  const ask = keptFor(10, () => Promise.resolve(++times))
  expect(await ask('甲', 0)).toBe(1)
  expect(await ask('甲', 9)).toBe(1)
  expect(await ask('乙', 9)).toBe(2)
  expect(await ask('甲', 10)).toBe(1)
  expect(await ask('甲', 11)).toBe(3)
})

it('what failed is tried again; what was kept outlives a failure', async () => {
  const answers = [Promise.reject(new Error('no')), Promise.resolve('一'), Promise.reject(new Error('no'))]
  for (const answer of answers) answer.catch(() => undefined)
  const ask = keptFor(10, () => answers.shift() ?? Promise.resolve('二'))
  await expect(ask('甲', 0)).rejects.toThrow('no')
  expect(await ask('甲', 1)).toBe('一')
  expect(await ask('甲', 20)).toBe('一')
  await Promise.resolve()
  expect(await ask('甲', 21)).toBe('一')
})
