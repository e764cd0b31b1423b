'use client'

import { useState } from 'react'
import type { LookedAt } from './useHeadSuspects.ts'

/** Which suggestion of the suspect that is looked at is chosen: the first, until another is asked for. */
export function useSuggestion(current: LookedAt | null) {
  const [choice, setChoice] = useState<{ readonly key: string; readonly at: number } | null>(null)
  const key = current?.suspect.key
  const suggestions = current?.suspect.suggestions ?? []
  const count = suggestions.length
  const at = choice && choice.key === key ? choice.at % Math.max(1, count) : 0
  const other = (): false | void => (key !== undefined && count > 1 ? setChoice({ key, at: at + 1 }) : false)
  return { suggestion: suggestions[at] ?? null, at, count, other }
}
