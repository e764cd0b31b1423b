import { bindings, type BindingName } from './bindings.ts'
import { refuseKeys } from './refuseKeys.ts'

const storageKey = 'galley-keys'
const changed = 'galley-keys-changed'
const names = Object.keys(bindings) as BindingName[]

type Keys = Readonly<Record<BindingName, string>>
let read: { readonly kept: string | null; readonly keys: Keys } = { kept: null, keys: bindings }

/**
 * The keys of every act on this device: the usual ones, save where a person chose others. What was kept and would not
 * be allowed now (an act that is gone, a combination that another has) is passed over.
 */
export function keysChosen(): Keys {
  const kept = typeof localStorage === 'undefined' ? null : localStorage.getItem(storageKey)
  if (read.kept !== kept) read = { kept, keys: keysFrom(kept) }
  return read.keys
}

/** The keys in place of the usual ones; any other combination as it is. */
export function keysNow(usual: string): string {
  const name = names.find((one) => bindings[one] === usual)
  return name ? keysChosen()[name] : usual
}

/** Binds an act to keys on this device, or (null) to its usual ones again. What `refuseKeys` refuses is not asked of it. */
export function chooseKeys(name: BindingName, keys: string | null): void {
  const now = { ...keysChosen(), [name]: keys ?? bindings[name] }
  const other = Object.fromEntries(names.filter((one) => now[one] !== bindings[one]).map((one) => [one, now[one]]))
  localStorage.setItem(storageKey, JSON.stringify(other))
  window.dispatchEvent(new Event(changed))
}

/** Calls back whenever keys were chosen, here or in another tab; gives back what stops it. */
export function onKeysChosen(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener(changed, listener)
    window.removeEventListener('storage', listener)
  }
}

function keysFrom(kept: string | null): Keys {
  let keys: Keys = bindings
  const chosen: readonly (readonly [string, unknown])[] = Object.entries(parsed(kept))
  // Twice: an act may have taken the usual keys of another that comes later.
  for (const _ of [1, 2])
    for (const name of names) {
      const wish = chosen.find(([one]) => one === name)?.[1]
      if (typeof wish === 'string' && refuseKeys(wish, name, keys) === null) keys = { ...keys, [name]: wish }
    }
  return keys
}

function parsed(kept: string | null): object {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
