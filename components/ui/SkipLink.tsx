'use client'

import { useTranslations } from 'use-intl'

/** The first stop of the Tab key: past the bar, to what the screen is about. */
export function SkipLink() {
  const t = useTranslations('common')
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:px-3 focus:py-2"
    >
      {t('skipToContent')}
    </a>
  )
}
