'use client'

import { useTranslations } from 'use-intl'
import { revisionCauses } from '#domain/articles/revisionCauses.ts'

/** Why a revision was made, in words. */
export function useCauseText(): (cause: string) => string {
  const t = useTranslations()
  return (cause) => {
    const known = revisionCauses.find((name) => name === cause)
    return known ? t(`common.causes.${known}`) : t('editor.otherCause')
  }
}
