'use client'

import { useSyncExternalStore } from 'react'

const changed = 'galley-kept-changed'

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  return () => window.removeEventListener(changed, listener)
}

/** A choice out of a few that is remembered on this device: what it is now, and how to choose another. */
export function useKept<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): readonly [Choice, (choice: Choice) => void] {
  const read = () => choices.find((choice) => choice === localStorage.getItem(name)) ?? choices[0]
  const now = useSyncExternalStore(subscribe, read, () => choices[0])
  const choose = (choice: Choice): void => {
    localStorage.setItem(name, choice)
    window.dispatchEvent(new Event(changed))
  }
  return [now, choose]
}
