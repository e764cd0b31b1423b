'use client'

import { useEffect, useEffectEvent } from 'react'
import { isComposing } from '#editor/keys/isComposing.ts'
import { keysOfPress } from '#editor/keys/keysOfPress.ts'

/** Hears the next combination of keys, whatever it is, while `isListening`. Keys of an input method do not count. */
export function useAnyKeys(isListening: boolean, onKeys: (keys: string) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const keys = keysOfPress(event)
    if (keys) onKeys(keys)
  })
  useEffect(() => {
    if (!isListening) return
    const listen = (event: KeyboardEvent): void => onKey(event)
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [isListening])
}
