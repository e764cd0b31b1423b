'use client'

import { useOffline } from 'next/offline'
import { useTranslations } from 'use-intl'

/** Says that the server does not answer, and that what was asked for waits for it. */
export function OfflineNotice() {
  const t = useTranslations('common')
  return (
    <p role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-20 flex justify-center">
      {useOffline() && (
        <span className="border border-b-0 border-amber bg-amber-wash px-4 py-1.5 text-sm">{t('serverAway')}</span>
      )}
    </p>
  )
}
