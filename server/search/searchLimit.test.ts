import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countSearch, networkOf, secondsToWait } from './searchLimit.ts'

const shared = globalThis as typeof globalThis & { galleySearches?: unknown }
beforeEach(() => {
  delete shared.galleySearches
  process.env.GALLEY_SEARCHES = '3'
})
afterEach(() => {
  delete shared.galleySearches
  delete process.env.GALLEY_SEARCHES
})

describe('searches of one address', () => {
  it('are counted, and refused beyond the limit with the seconds to wait; others go on', async () => {
    for (let at = 0; at < 3; at += 1) expect(await countSearch('192.0.2.7')).toBeNull()
    const refused = await countSearch('192.0.2.7')
    expect(refused?.refused).toBe('searchTooOften')
    const seconds = Number(refused && secondsToWait(refused))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(await countSearch('192.0.2.8')).toBeNull()
  })

  it('are all refused of many that are sent at once', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => countSearch('192.0.2.9')))
    expect(all.filter((one) => one === null)).toHaveLength(3)
  })

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:DB8:1:2::', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network))
})
