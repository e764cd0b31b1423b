import { useLayoutEffect, useRef } from 'react'

/** Keeps the focus in the chip that was moved: the browser lets go of an element that changes its place. */
export function useMovedFocus(order: string): (key: string) => void {
  const moved = useRef<string | null>(null)
  useLayoutEffect(() => {
    const key = moved.current
    moved.current = null
    if (key === null) return
    const chip = document.querySelector(`[data-byline-chip="${CSS.escape(key)}"]`)
    if (chip && !chip.contains(document.activeElement)) chip.querySelector('button')?.focus()
  }, [order])
  return (key) => {
    moved.current = key
  }
}
