import type { CDPSession, Page } from '@playwright/test'

const bits: Readonly<Record<string, number>> = { Alt: 1, Mod: 2, Shift: 8 }

/** Presses keys as Windows tells of them while an input method composes: whatever the key, its code is 229. */
export async function pressAsInputMethod(cdp: CDPSession, keys: string): Promise<void> {
  const parts = keys.split('+')
  const modifiers = parts.reduce((sum, part) => sum + (bits[part] ?? 0), 0)
  const last = parts.at(-1) ?? ''
  const code = /^[A-Z]$/u.test(last) ? `Key${last}` : last === '?' ? 'Slash' : last
  const key = { key: 'Process', code, windowsVirtualKeyCode: 229, modifiers }
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, key: last })
}

/** Presses the keys themselves, as macOS tells of them while an input method composes. */
export const pressRaw = (page: Page, keys: string): Promise<void> =>
  page.keyboard.press(
    keys.replace('Mod', 'Control').replace(/\+([A-Z])$/u, (_, letter: string) => `+${letter.toLowerCase()}`),
  )

/** Tells the page alone of the keys, as of a press in mid-composition: the browser itself does nothing with them. */
export const tellPressed = (page: Page, keys: string): Promise<void> =>
  page.evaluate((parts) => {
    const key = parts.at(-1) ?? ''
    const has = (name: string) => parts.includes(name)
    const held = { ctrlKey: has('Mod'), altKey: has('Alt'), shiftKey: has('Shift') || key === '?' }
    const init = { key: key.length === 1 ? key.toLowerCase() : key, code: `Key${key}`, ...held }
    const more = { isComposing: true, bubbles: true, cancelable: true }
    for (const type of ['keydown', 'keyup'])
      document.activeElement?.dispatchEvent(new KeyboardEvent(type, { ...init, ...more }))
  }, keys.split('+'))
