'use client'

import { useKeys } from '#components/keys/useKeys.ts'
import { isTyping } from '#components/ui/isTyping.ts'

/** The arrow keys lead where the links to the one before and the one after lead. Shows nothing. */
export function SidewaysKeys() {
  const follow = (rel: 'prev' | 'next') => (): void | false => {
    const link = document.querySelector<HTMLAnchorElement>(`.sideways a[rel=${rel}]`)
    if (!link || isTyping()) return false
    link.click()
  }
  useKeys({ ArrowLeft: follow('prev'), ArrowRight: follow('next') })
  return null
}
