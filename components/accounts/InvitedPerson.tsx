'use client'

import { useTranslations } from 'use-intl'
import { PaperText } from '#components/ui/PaperText.tsx'

/** Whom the one-time link is for. */
export type Invited = { readonly name: string; readonly displayName: string }

/** Says whom the link is for; the hidden field tells password keepers for which name a password is set. */
export function InvitedPerson({ invited }: { readonly invited: Invited }) {
  const t = useTranslations('desk.invitation')
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-2 border-y border-rule py-2 text-sm">
        <dt className="text-ink-soft">{t('forPerson')}</dt>
        <dd>
          <PaperText>{invited.displayName}</PaperText>
        </dd>
        <dt className="text-ink-soft">{t('signInName')}</dt>
        <dd>
          <PaperText>{invited.name}</PaperText>
        </dd>
      </dl>
      <input type="hidden" name="username" autoComplete="username" value={invited.name} readOnly />
    </>
  )
}
