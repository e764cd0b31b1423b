'use client'

import { useRef, useEffect } from 'react'
import { useKeys } from '#components/keys/useKeys.ts'
import { isTyping } from '#components/ui/isTyping.ts'
import { useRowKeys } from '#components/ui/useRowKeys.ts'

/** j and k go through the results, the slash back to the words. Shows nothing. */
export function SearchKeys() {
  const whole = useRef<HTMLElement>(null)
  useEffect(() => {
    whole.current = document.querySelector<HTMLElement>('.search')
  }, [])
  useRowKeys(whole)
  useKeys({
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('#search-q')
      if (!field || isTyping()) return false
      field.focus()
      field.select()
    },
  })
  return null
}
