'use client'

import type { RefObject } from 'react'
import { useKeys } from '#components/keys/useKeys.ts'
import { isTyping } from './isTyping.ts'

/**
 * Lets j and k, or the arrow keys once a row has the focus, move the focus between the rows inside `list`: whatever
 * there carries `data-row`. Enter then does what the row does.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const move = (by: number, needsRow: boolean): void | false => {
    if (isTyping()) return false
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const shown = rows.filter((row) => row.checkVisibility())
    const at = shown.findIndex((row) => row === document.activeElement)
    if (shown.length === 0 || (needsRow && at < 0)) return false
    const next = shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({
    j: () => move(1, false),
    k: () => move(-1, false),
    ArrowDown: () => move(1, true),
    ArrowUp: () => move(-1, true),
  })
}
