'use client'

import { signOut } from 'next-auth/react'
import { useTranslations } from 'use-intl'

/** Ends the session on this device and goes to the public front page. */
export function SignOut() {
  const t = useTranslations('common')
  return (
    <button
      type="button"
      className="cursor-pointer text-ink-soft hover:text-ink"
      onClick={() => void signOut({ callbackUrl: '/' })}
    >
      {t('signOut')}
    </button>
  )
}
