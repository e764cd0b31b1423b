'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in what the server sends, true once the page runs in the browser and can answer. */
export const useIsRunning = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
