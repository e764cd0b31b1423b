import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isComposing, watchComposition } from './isComposing.ts'

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

  it('holds from the start of a composition to a moment after its end', () => {
    page.dispatchEvent(new Event('compositionstart'))
    expect(isComposing(key(1e6))).toBe(true)
    const end = new Event('compositionend')
    page.dispatchEvent(end)
    expect(isComposing(key(end.timeStamp + 10))).toBe(true)
    expect(isComposing(key(end.timeStamp + 60))).toBe(false)
  })
})
