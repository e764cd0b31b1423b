'use client'

import { useTranslations } from 'use-intl'

const causes = [
  ...['imported', 'submitted', 'withdrawn', 'approved', 'returned', 'reopened', 'published', 'claimed', 'released'],
  ...['takenOver', 'named', 'idle', 'restored', 'previewed'],
] as const

/** Why a revision was made, in words. */
export function useCauseText(): (cause: string) => string {
  const t = useTranslations()
  return (cause) => {
    const known = causes.find((name) => name === cause)
    return known ? t(`common.causes.${known as 'imported'}`) : t('editor.otherCause')
  }
}
