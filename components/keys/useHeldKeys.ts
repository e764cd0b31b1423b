'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { keysNow } from '#editor/keys/chosenKeys.ts'
import { isComposing, watchComposition } from '#editor/keys/isComposing.ts'
import { matchesKeys } from '#editor/keys/matchesKeys.ts'

/** A key let go of sooner than this was pressed, not held; in milliseconds. */
const shortly = 300

/** What a combination of keys does while it is held. */
export type HeldAct = {
  /** The keys went down; false where they do nothing here. */
  readonly begin: () => void | false
  /** They are up again; `wasShort` where they were only pressed. */
  readonly end: (wasShort: boolean) => void
}

/** Binds combinations that act for as long as they are held. Keys that belong to an input method never arrive here. */
export function useHeldKeys(acts: Readonly<Record<string, HeldAct>>): void {
  const held = useRef<{ readonly act: HeldAct; readonly code: string; readonly since: number } | null>(null)
  const onDown = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (held.current?.code === event.code) return event.preventDefault()
    const act = Object.entries(acts).find(([keys]) => matchesKeys(event, keysNow(keys)))?.[1]
    if (!act || event.repeat || act.begin() === false) return
    held.current = { act, code: event.code, since: event.timeStamp }
    event.preventDefault()
    event.stopPropagation()
  })
  const onUp = useEffectEvent((event: Event) => {
    const { current } = held
    const isOther = event instanceof KeyboardEvent && event.code !== current?.code && !isModifier(event.key)
    if (!current || isOther) return
    held.current = null
    current.act.end(event.timeStamp - current.since < shortly)
  })
  useEffect(() => {
    const stop = watchComposition(document)
    const down = (event: Event): void => void (event instanceof KeyboardEvent && onDown(event))
    const up = (event: Event): void => onUp(event)
    document.addEventListener('keydown', down, true)
    document.addEventListener('keyup', up, true)
    // Who changes to another window lets go of the keys there.
    window.addEventListener('blur', up)
    return () => {
      document.removeEventListener('keydown', down, true)
      document.removeEventListener('keyup', up, true)
      window.removeEventListener('blur', up)
      stop()
    }
  }, [])
}

const isModifier = (key: string): boolean => key === 'Alt' || key === 'Control' || key === 'Meta' || key === 'Shift'
