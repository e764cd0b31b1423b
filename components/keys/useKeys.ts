'use client'

import { useEffect, useEffectEvent, type RefObject } from 'react'
import { keysNow } from '#editor/keys/chosenKeys.ts'
import { isComposing, watchComposition } from '#editor/keys/isComposing.ts'
import { matchesKeys } from '#editor/keys/matchesKeys.ts'

/** What a combination of keys does; false where it does nothing here and the key is to go on. */
export type KeyActs = Readonly<Record<string, () => void | false>>

/**
 * Binds combinations of keys (`Mod+Enter`, `F6`; see `editor/keys/bindings.ts`), in the whole page or inside one
 * element. Where a person bound other keys to an act, those count. Keys that belong to an input method never arrive here.
 */
export function useKeys(acts: KeyActs, inside?: RefObject<HTMLElement | null>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event)) return
    const act = Object.entries(acts).find(([keys]) => matchesKeys(event, keysNow(keys)))?.[1]
    if (!act || act() === false) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const target = inside ? inside.current : document
    const stop = watchComposition(document)
    const listen = (event: Event): void => void (event instanceof KeyboardEvent && onKey(event))
    // On the way down: the text's editor takes every Enter for itself on the way up.
    target?.addEventListener('keydown', listen, true)
    return () => {
      target?.removeEventListener('keydown', listen, true)
      stop()
    }
  }, [inside])
}
