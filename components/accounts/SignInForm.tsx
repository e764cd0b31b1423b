'use client'

import { useTranslations } from 'use-intl'
import { EntryFrame } from './EntryFrame.tsx'
import { PlainField } from './PlainField.tsx'
import { signInAndGo } from './signInAndGo.ts'
import { SubmitButton } from './SubmitButton.tsx'
import { Trouble } from './Trouble.tsx'
import { useSubmission } from './useSubmission.ts'

/** Asks who one is. `back` is the path of this site to go on to. */
export function SignInForm({ back }: { readonly back: string }) {
  const t = useTranslations('desk.signIn')
  const { isWorking, trouble, onSubmit } = useSubmission((filled) =>
    signInAndGo(filled('name'), filled('password'), back),
  )
  return (
    <EntryFrame title={t('title')}>
      <form method="post" className="flex flex-col gap-4" onSubmit={onSubmit}>
        <PlainField
          label={t('name')}
          name="name"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
        <PlainField label={t('password')} name="password" type="password" autoComplete="current-password" />
        <Trouble>{trouble && t(`errors.${trouble}`)}</Trouble>
        <SubmitButton isWorking={isWorking}>{isWorking ? t('working') : t('submit')}</SubmitButton>
      </form>
    </EntryFrame>
  )
}
