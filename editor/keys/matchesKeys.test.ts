import { describe, expect, it } from 'vitest'
import { bindings } from './bindings.ts'
import { matchesKeys } from './matchesKeys.ts'

const pressed = (key: string, more = {}) => ({
  ...{ key, code: key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
})

describe('matchesKeys', () => {
  it.each([
    ['Mod+Enter', pressed('Enter', { ctrlKey: true }), true],
    ['Mod+Enter', pressed('Enter', { metaKey: true }), true],
    ['Mod+Enter', pressed('Enter'), false],
    ['Mod+Enter', pressed('Enter', { ctrlKey: true, shiftKey: true }), false],
    ['Alt+R', pressed('®', { code: 'KeyR', altKey: true }), true],
    ['F6', pressed('F6'), true],
    ['?', pressed('?', { code: 'Slash', shiftKey: true }), true],
    ['Alt+Slash', pressed('÷', { code: 'Slash', altKey: true }), true],
  ])('%s', (keys, event, expected) => {
    expect(matchesKeys(event, keys)).toBe(expected)
  })
})

describe('bindings', () => {
  it('names no combination twice, and none that switches an input method', () => {
    const all = Object.values(bindings)
    expect(new Set(all).size).toBe(all.length)
    for (const keys of all) expect(keys).not.toMatch(/^(Mod\+Space|Shift(\+.*)?|Mod\+Shift|Alt\+Shift.*|Mod\+Period)$/)
  })
})
