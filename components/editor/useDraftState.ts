'use client'

import { useSyncExternalStore } from 'react'
import type { DraftState } from './saving/draftState.ts'
import type { OpenArticle } from './saving/openArticle.ts'
import type { Fields } from './saving/screenContent.ts'

const noSubscription = () => () => undefined
const nothing = () => null

/**
 * What `of` takes from where saving stands; null while nothing is open. The state changes with every key: `of` takes a
 * value, or an object that stays the same, so that a screen is not made anew for a character typed.
 */
export const useDraftState = <T>(open: OpenArticle | null, of: (state: DraftState) => T): T | null =>
  useSyncExternalStore<T | null>(
    open?.store.subscribe ?? noSubscription,
    () => (open ? of(open.store.state()) : null),
    nothing,
  )

/** The fields on screen; `otherwise` while nothing is open to type in. */
export const useFields = (open: OpenArticle | null, otherwise: Fields): Fields =>
  useSyncExternalStore<Fields>(
    open?.screen.subscribe ?? noSubscription,
    open?.screen.fields ?? (() => otherwise),
    () => otherwise,
  )
