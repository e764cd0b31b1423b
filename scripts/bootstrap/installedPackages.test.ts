import { expect, it } from 'vitest'
import { hasAllPackages, lockStamp } from './installedPackages.mjs'

const lock = JSON.stringify({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/press': { version: '2.0.0' },
    'node_modules/press-darwin': { version: '2.0.0', optional: true },
  },
})
const installed = (version: string) => JSON.stringify({ packages: { 'node_modules/press': { version } } })

it('misses packages that are not there or of another version, but not those for other machines', () => {
  expect(hasAllPackages(lock, installed('2.0.0'))).toBe(true)
  expect(hasAllPackages(lock, installed('1.9.0'))).toBe(false)
  expect(hasAllPackages(lock, '')).toBe(false)
})

it('remembers an installation by lock and machine', () => {
  expect(lockStamp(lock)).toBe(lockStamp(lock))
  expect(lockStamp(lock)).not.toBe(lockStamp(`${lock} `))
  expect(lockStamp(lock)).toContain(process.platform)
})
