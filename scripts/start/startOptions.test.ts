import { expect, it } from 'vitest'
import { readStartOptions } from './startOptions.ts'

it('reads the options', () => {
  expect(readStartOptions([])).toEqual({ demo: false, empty: false, help: false })
  expect(readStartOptions(['--demo'])).toMatchObject({ demo: true })
  expect(readStartOptions(['-h'])).toMatchObject({ help: true })
})

it('refuses what it does not know and what contradicts itself', () => {
  expect(() => readStartOptions(['--dmeo'])).toThrow(/--dmeo/)
  expect(() => readStartOptions(['--demo', '--empty'])).toThrow(/contradict/)
})
