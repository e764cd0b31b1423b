import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPageStore } from './pageStore.ts'

const page = (size: number) => ({ size })
const awake = (most: number) => {
  const store = openPageStore<{ readonly size: number }>(most)
  store.rest(false)
  return store
}

describe('a page store', () => {
  it('makes a page once, also for many who ask at once, and again after it was told to forget', async () => {
    const store = awake(1_000)
    let made = 0
    const make = async () => {
      await Promise.resolve()
      return page((made += 1))
    }
    const all = await Promise.all([store.read('a', make), store.read('a', make), store.read('a', make)])
    expect(all.map(({ size }) => size)).toEqual([1, 1, 1])
    store.forget()
    expect(await store.read('a', make)).toEqual(page(2))
  })

  it('does not keep what was begun before it was told to forget', async () => {
    const store = awake(1_000)
    let finish = (_: { size: number }) => {}
    const begun = store.read('a', () => new Promise((resolve) => (finish = resolve)))
    store.forget()
    finish(page(1))
    await begun
    expect(await store.read('a', async () => page(2))).toEqual(page(2))
  })

  it('gives one who asks after a change what was begun after it', async () => {
    const store = awake(1_000)
    void store.read('a', () => new Promise(() => {}))
    store.forget()
    expect(await store.read('a', async () => page(2))).toEqual(page(2))
  })

  it('forgets what is of an issue, and of none, when that issue changes, and keeps what is of another', async () => {
    const store = openPageStore<{ readonly size: number; readonly of?: string }>(1_000)
    store.rest(false)
    const keep = () =>
      Promise.all([
        store.read('a', async () => ({ size: 1, of: 'one' })),
        store.read('b', async () => ({ size: 2, of: 'other' })),
        store.read('c', async () => ({ size: 4 })),
      ])
    await keep()
    store.forget('one')
    expect([store.kept('a'), store.kept('b')?.size, store.kept('c'), store.size()]).toEqual([
      undefined,
      2,
      undefined,
      2,
    ])
    await keep()
    store.forget('a third')
    expect([store.kept('a')?.size, store.kept('b')?.size, store.kept('c')]).toEqual([1, 2, undefined])
    store.forget()
    expect(store.size()).toBe(0)
  })

  it('keeps what was begun before another issue changed, and nothing that was begun before its own did', async () => {
    const began = async (of: string | undefined, changes: readonly (string | undefined)[]) => {
      const store = openPageStore<{ readonly size: number; readonly of?: string | undefined }>(1_000)
      store.rest(false)
      let finish = (_: { size: number; of?: string | undefined }) => {}
      const begun = store.read('a', () => new Promise((resolve) => (finish = resolve)))
      for (const change of changes) store.forget(change)
      finish({ size: 1, of })
      await begun
      return store.size() === 1
    }
    expect(await began('own', [])).toBe(true)
    expect(await began('own', ['other', 'third'])).toBe(true)
    expect(await began('own', ['other', 'own', 'third'])).toBe(false)
    expect(await began('own', ['other', undefined])).toBe(false)
    expect(await began(undefined, ['other'])).toBe(false)
    // More changes than are remembered: nobody knows.
    expect(
      await began(
        'own',
        Array.from({ length: 5_000 }, () => 'other'),
      ),
    ).toBe(false)
  })

  it('keeps nothing while nobody can tell it of changes, nothing that may not be kept, and nothing that failed', async () => {
    const store = openPageStore<{ readonly size: number }>(1_000)
    await store.read('a', async () => page(1))
    expect(store.size()).toBe(0)
    store.rest(false)
    await store.read(
      'a',
      async () => page(1),
      () => false,
    )
    await expect(store.read('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await store.read('b', async () => page(3))).toEqual(page(3))
    expect(store.size()).toBe(3)
  })

  it('gives nothing that was good for a time only, once that is over', async () => {
    const store = openPageStore<{ readonly size: number; readonly until?: number }>(1_000)
    store.rest(false)
    await store.read('gone', async () => ({ size: 1, until: Date.now() }))
    await store.read('good', async () => ({ size: 2, until: Date.now() + 60_000 }))
    expect([store.kept('gone'), store.kept('good')?.size, store.size()]).toEqual([undefined, 2, 2])
  })

  it('never holds more bytes than it may, and of what it holds drops what was used longest ago', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 40 }))),
        async (asked) => {
          const store = awake(200)
          for (const [key, size] of asked) {
            await store.read(String(key), async () => page(size))
            expect(store.size()).toBeLessThanOrEqual(200)
          }
        },
      ),
    )
    const store = awake(80)
    for (const key of 'abcdefgh') await store.read(key, async () => page(10))
    await store.read('a', () => Promise.reject(new Error('was dropped')))
    await store.read('i', async () => page(10))
    await store.read('a', () => Promise.reject(new Error('was dropped')))
    expect(await store.read('b', async () => page(7))).toEqual(page(7))
  })
})
