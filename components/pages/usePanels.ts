'use client'

import type { PageView } from '#domain/pages/pageView.ts'
import { usePageReadings, type PageReadings } from './readings/usePageReadings.ts'
import type { PanelsAround } from './panelsAround.ts'
import type { PageActs } from './usePageActs.ts'
import { usePageRepairs, type PageRepairs } from './usePageRepairs.ts'

/** What may stand in place of a page's articles: its repairs, or another reading of it. One at a time. */
export type Panels = { readonly repairs: PageRepairs; readonly readings: PageReadings }

/** The panels of a page. The repairs cover the readings; opening these closes the repairs. */
export function usePanels(page: PageView, acts: PageActs, { onOpen, isDrawing, first }: PanelsAround): Panels {
  const repairs = usePageRepairs(page, acts, { onOpen, isDrawing, first })
  const uncover = () => {
    if (repairs.isOpen) repairs.toggle()
    onOpen()
  }
  const readings = usePageReadings(page, acts, { onOpen: uncover, isCovered: repairs.isOpen, isDrawing })
  return { repairs, readings }
}
