import { describe, expect, it } from 'vitest'
import { saysDiskFull } from './saysDiskFull.ts'

describe('saysDiskFull', () => {
  it.each([
    ['FATAL:  could not extend file "base/1/2691": No space left on device', true],
    ['FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 9', true],
    ["DriverAdapterError: { originalCode: '53100' }", true],
    ['FATAL:  could not create shared memory segment: Invalid argument', false],
    ['1531009 lines', false],
  ])('%s', (said, isFull) => {
    expect(saysDiskFull(said)).toBe(isFull)
  })
})
