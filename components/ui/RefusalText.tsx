'use client'

import type { Refusal } from '#domain/workflow/refusal.ts'
import { useRefusalText } from './useRefusalText.ts'

/** A refusal's sentence, read aloud when it appears. */
export function RefusalText({ refusal }: { readonly refusal: Refusal }) {
  const text = useRefusalText()
  return (
    <p role="alert" className="border-s-2 border-vermilion ps-3 text-sm text-vermilion">
      {text(refusal)}
    </p>
  )
}
