'use client'

import { useEffect, type RefObject } from 'react'
import { isComposing } from '#editor/keys/isComposing.ts'

const moves: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/**
 * Lets j and k, or the arrow keys, move the focus between the rows inside `list`: whatever there carries `data-row`.
 * Enter then does what the row does. Keys typed into a field, or with a modifier, are left alone.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      const by = isComposing(event) || isTaken(event) ? undefined : moves[event.key]
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter((row) =>
        row.checkVisibility(),
      )
      if (by === undefined || rows.length === 0) return
      const at = rows.findIndex((row) => row === document.activeElement)
      if (at < 0 && event.key.startsWith('Arrow')) return
      event.preventDefault()
      const next = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]
      next?.focus()
      next?.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [list])
}

/** Is the key another's: with a modifier, already used, in a field, or over an open dialog? */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  const at = event.target instanceof Element ? event.target : null
  return (
    at?.closest('input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]') !== null
  )
}
