'use client'

import { useTranslations } from 'use-intl'
import { EntryFrame } from './EntryFrame.tsx'
import { InvitationForm } from './InvitationForm.tsx'
import type { Invited } from './InvitedPerson.tsx'
import { SpentInvitation } from './SpentInvitation.tsx'

/** What a one-time link opens; `invited` is null where the link no longer counts. */
export function InvitationScreen(props: {
  readonly token: string
  readonly invited: Invited | null
  readonly least: number
}) {
  const t = useTranslations('desk.invitation')
  const { token, invited, least } = props
  return (
    <EntryFrame title={t('title')}>
      {invited ? <InvitationForm token={token} invited={invited} least={least} /> : <SpentInvitation />}
    </EntryFrame>
  )
}
