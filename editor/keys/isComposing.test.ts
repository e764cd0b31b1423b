import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { afterComposing, isComposing, watchComposition } from './isComposing.ts'

const key = (timeStamp: number, more = {}) => ({ isComposing: false, keyCode: 13, timeStamp, ...more })

describe('isComposing', () => {
  const page = new EventTarget()
  let stop: () => void
  beforeEach(() => void (stop = watchComposition(page)))
  afterEach(() => stop())

  it('knows the key an input method took', () => {
    expect(isComposing(key(1e6, { keyCode: 229 }))).toBe(true)
    expect(isComposing(key(1e6, { isComposing: true }))).toBe(true)
    expect(isComposing(key(1e6))).toBe(false)
  })

  it('holds for a moment after the end of a composition', () => {
    page.dispatchEvent(new Event('compositionstart'))
    const end = new Event('compositionend')
    page.dispatchEvent(end)
    expect(isComposing(key(end.timeStamp + 10))).toBe(true)
    expect(isComposing(key(end.timeStamp + 60))).toBe(false)
  })

  it('lets what would disturb a composition wait for its end', async () => {
    let done = 0
    const count = (): void => void done++
    afterComposing(count)
    expect(done).toBe(1)
    page.dispatchEvent(new Event('compositionstart'))
    afterComposing(count)
    expect(done).toBe(1)
    page.dispatchEvent(new Event('compositionend'))
    await expect.poll(() => done).toBe(2)
  })
})
