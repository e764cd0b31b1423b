import { describe, expect, it } from 'vitest'
import { compareTexts } from './compareBodies.ts'
import { hideSpacing } from './hideSpacing.ts'

const changed = (before: string, after: string) =>
  hideSpacing(compareTexts(before, after)).filter(({ change }) => change !== 'same')

describe('hiding changes of spacing and width', () => {
  it.each([
    ['运了 6趟', '运了6趟'],
    ['运了6趟', '运了 6 趟'],
    ['２０１９年', '2019年'],
    ['人们,看见', '人们，看见'],
    ['', '　'],
  ])('%s → %s is none', (before, after) => {
    expect(changed(before, after)).toEqual([])
  })

  it('keeps all other changes, and the newer text whole', () => {
    expect(changed('运了 6趟', '运来7趟').map(({ change, text }) => `${change} ${text}`)).toContain('added 来7')
    const runs = hideSpacing(compareTexts('运了 6趟', '运来了 7趟'))
    const after = runs.filter(({ change }) => change !== 'removed').map(({ text }) => text)
    expect(after.join('')).toBe('运来了 7趟')
  })
})
