'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { acceptInvitation } from './acceptInvitation.ts'
import { InvitedPerson, type Invited } from './InvitedPerson.tsx'
import { PlainField } from './PlainField.tsx'
import { signInAndGo } from './signInAndGo.ts'
import { SubmitButton } from './SubmitButton.tsx'
import { Trouble } from './Trouble.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { useSubmission } from './useSubmission.ts'

/** Sets a password by a one-time link, then signs in with it. */
export function InvitationForm(props: {
  readonly token: string
  readonly invited: Invited
  /** Fewest characters of a password. */
  readonly least: number
}) {
  const { token, invited, least } = props
  const t = useTranslations('desk.invitation')
  const refusalText = useRefusalText()
  const [isShown, setShown] = useState(false)
  const { isWorking, trouble, onSubmit } = useSubmission(async (filled) => {
    const refused = await acceptInvitation(token, filled('password'))
    if (refused) return refused === 'unreachable' ? t('unreachable') : refusalText(refused)
    return (await signInAndGo({ name: invited.name, password: filled('password') }, '/desk')) && t('setButNotSignedIn')
  })
  return (
    <form method="post" className="flex flex-col gap-4" onSubmit={onSubmit}>
      <InvitedPerson invited={invited} />
      <PlainField
        label={t('password')}
        note={t('rule', { least })}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoFocus
      />
      <label className="flex items-center gap-2 text-sm">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        {t('show')}
      </label>
      <Trouble>{trouble}</Trouble>
      <SubmitButton isWorking={isWorking}>{t('submit')}</SubmitButton>
    </form>
  )
}
