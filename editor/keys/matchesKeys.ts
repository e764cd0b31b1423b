/** What is needed of a keyboard event to tell which keys it is. */
export type PressedKeys = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * Is this the combination? `Mod` is Ctrl, or Command on a Mac. Letters are told by their place on the keyboard, since
 * Option on a Mac makes other characters of them. Shift counts only where it is named, or with a named key.
 */
export function matchesKeys(event: PressedKeys, keys: string): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const isMod = event.ctrlKey !== event.metaKey
  const hasModifiers =
    parts.includes('Mod') === isMod &&
    parts.includes('Alt') === event.altKey &&
    (key === '?' || parts.includes('Shift') === event.shiftKey)
  return hasModifiers && (event.key === key || event.code === key || event.code === `Key${key}`)
}
