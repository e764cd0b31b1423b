import type { PressedKeys } from './matchesKeys.ts'

const modifiers = /^(Control|Meta|Alt|Shift|AltGraph|CapsLock|Fn|OS|Dead|Process|Unidentified)/u

/**
 * The combination that was pressed, in the form of `bindings.ts`: modifiers in the order Mod, Alt, Shift, then a letter
 * by its place on the keyboard (since Option on a Mac makes other characters), a named key, or the place's name. Null
 * while only modifiers are held.
 */
export function keysOfPress(event: PressedKeys): string | null {
  if (modifiers.test(event.key) && !/^Key|^Digit/u.test(event.code)) return null
  const parts = [
    ...(event.ctrlKey !== event.metaKey ? ['Mod'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
  ]
  return [...parts, keyName(event)].join('+')
}

function keyName({ key, code }: PressedKeys): string {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1]
  if (letter) return letter
  return key.length === 1 || key === 'Dead' ? code : key
}
