'use client'

import { useSyncExternalStore } from 'react'
import type { DraftState } from './saving/draftState.ts'
import type { OpenArticle } from './saving/openArticle.ts'
import type { Fields } from './saving/screenContent.ts'

const noSubscription = () => () => undefined
const nothing = () => null

/** Where saving stands; null while nothing is open. */
export const useDraftState = (open: OpenArticle | null): DraftState | null =>
  useSyncExternalStore<DraftState | null>(
    open?.store.subscribe ?? noSubscription,
    open?.store.state ?? nothing,
    nothing,
  )

/** The fields on screen; `otherwise` while nothing is open to type in. */
export const useFields = (open: OpenArticle | null, otherwise: Fields): Fields =>
  useSyncExternalStore<Fields>(
    open?.screen.subscribe ?? noSubscription,
    open?.screen.fields ?? (() => otherwise),
    () => otherwise,
  )
