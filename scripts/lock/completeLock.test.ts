import { expect, it } from 'vitest'
import { completeLock } from './completeLock.mjs'

const lock = {
  packages: {
    '': {},
    'node_modules/weaver': {
      version: '1.0.0',
      resolved: 'https://packages.example/weaver.tgz',
      dev: true,
      optionalDependencies: { '@weaver/linux-x64-musl': '1.0.0', '@weaver/linux-x64-gnu': '1.0.0', fsevents: '2.3.3' },
    },
    'node_modules/@weaver/linux-x64-gnu': { version: '1.0.0', optional: true },
  },
}

it('adds the packages for other machines that npm left out, and nothing else', () => {
  const completed = completeLock(lock)
  expect(completed.added).toEqual(['node_modules/@weaver/linux-x64-musl'])
  expect(completed.lock.packages['node_modules/@weaver/linux-x64-musl']).toEqual({
    version: '1.0.0',
    dev: true,
    cpu: ['x64'],
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  })
})

it('says nowhere where a package was fetched from, and changes nothing the second time', () => {
  const completed = completeLock(lock)
  expect(JSON.stringify(completed.lock)).not.toContain('packages.example')
  expect(completeLock(completed.lock)).toEqual({ lock: completed.lock, added: [] })
})
