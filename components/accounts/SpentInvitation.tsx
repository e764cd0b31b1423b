'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import { refuse } from '#domain/workflow/refusal.ts'
import { RefusalText } from '#components/ui/RefusalText.tsx'

/** Says that a one-time link no longer counts. */
export function SpentInvitation() {
  const t = useTranslations('desk.invitation')
  return (
    <>
      <RefusalText refusal={refuse('linkUsedOrExpired')} />
      <Link href="/sign-in" className="text-center text-sm underline underline-offset-4">
        {t('toSignIn')}
      </Link>
    </>
  )
}
