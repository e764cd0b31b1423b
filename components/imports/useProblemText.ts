'use client'

import { useTranslations } from 'use-intl'
import type { Problem } from '#domain/source/sourcePage.ts'

/** The sentence of a problem; a code that has none stands for itself. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('problems')
  return ({ code, source, line, values }) => {
    const key = code as Parameters<typeof t>[0]
    return t.has(key) ? t(key, { source, line: line ?? '', ...values }) : code
  }
}
