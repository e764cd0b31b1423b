import { bindings, type BindingName } from './bindings.ts'

/** Why a combination of keys may not be bound: it types, an input method or the browser has it, or another act. */
export type KeyRefusal =
  { readonly reason: 'types' | 'inputMethod' | 'browser' } | { readonly reason: 'taken'; readonly by: BindingName }

/** Input methods switch language, width and script with these, on Windows, macOS and Linux. */
const ofInputMethods = [
  /(^|\+)(Space|CapsLock|ContextMenu|Convert|NonConvert|KanaMode|Lang\d)$/u,
  /^(Mod\+|Alt\+)+Shift\+([A-Z]|Digit\d|[A-Z]\w*Shift)$/u,
  /^Mod\+(Period|Comma|Semicolon|Quote|Backquote|Slash|Equal|BracketLeft|BracketRight)$/u,
]

/** Browsers, and texts in them, do these by themselves; many cannot be taken from them. */
const ofBrowsers = [
  /^Mod\+(Shift\+)?([ACDEFGHJKLNOPQRTUVWXI]|Tab|Digit\d|Minus|F4|PageUp|PageDown)$/u,
  /^Alt\+([DEF]|ArrowLeft|ArrowRight|Home|F4|Tab|Digit\d)$/u,
  /^(Shift\+)?(F1|F3|F5|F7|F10|F11|F12)$/u,
  /^Alt\+Mod\+/u,
]

/** Without Ctrl, Command or Alt only these do not type or move the caret. */
const alone = /^(Shift\+)?F\d+$/u

/**
 * Why these keys may not be bound to this act, or null where they may. `now` says what is bound at present; an act's
 * own usual keys are always allowed unless another act has them.
 */
export function refuseKeys(
  keys: string,
  name: BindingName,
  now: Readonly<Record<BindingName, string>>,
): KeyRefusal | null {
  const names = Object.keys(now) as BindingName[]
  const by = names.find((other) => other !== name && now[other] === keys)
  if (by) return { reason: 'taken', by }
  if (keys === bindings[name]) return null
  if (ofInputMethods.some((pattern) => pattern.test(keys))) return { reason: 'inputMethod' }
  if (!/^(Mod|Alt)\+/u.test(keys) && !alone.test(keys)) return { reason: 'types' }
  return ofBrowsers.some((pattern) => pattern.test(keys)) ? { reason: 'browser' } : null
}
