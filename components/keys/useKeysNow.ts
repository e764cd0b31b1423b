'use client'

import { useSyncExternalStore } from 'react'
import { keysNow, onKeysChosen } from '#editor/keys/chosenKeys.ts'

/** The keys that stand in place of usual ones on this device, as they are bound now; nothing for nothing. */
export function useKeysNow(usual: string | undefined): string | undefined {
  const now = () => usual && keysNow(usual)
  return useSyncExternalStore(onKeysChosen, now, () => usual)
}
