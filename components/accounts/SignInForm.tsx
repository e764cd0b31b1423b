'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CodeStep } from './CodeStep.tsx'
import { EntryFrame } from './EntryFrame.tsx'
import { PlainField } from './PlainField.tsx'
import { ProviderButton } from './ProviderButton.tsx'
import { signInAndGo, troubleOf } from './signInAndGo.ts'
import { SubmitButton } from './SubmitButton.tsx'
import { Trouble } from './Trouble.tsx'
import { useSubmission } from './useSubmission.ts'

/**
 * Asks who one is, and then for a code where the account has a second factor. `back` is the path to go on to, `provider`
 * the name of a provider of identities, `error` what went wrong there.
 */
export function SignInForm(props: {
  readonly back: string
  readonly provider: string | null
  readonly error: string | null
}) {
  const { back, provider, error } = props
  const t = useTranslations('desk.signIn')
  const [asked, setAsked] = useState<string | null>(null)
  const { isWorking, trouble, onSubmit, onAgain } = useSubmission(async (filled) => {
    const given = { name: filled('name'), password: filled('password'), code: filled('code') }
    const answer = await signInAndGo(given, back)
    if (answer !== 'codeNeeded') return answer
    setAsked(given.name)
    return ''
  })
  const shown = trouble ?? (asked === null && !isWorking ? troubleOf(error) : null)
  const startAgain = (): void => {
    setAsked(null)
    onAgain()
  }
  return (
    <EntryFrame title={t('title')}>
      <form method="post" className="flex flex-col gap-4" onSubmit={onSubmit}>
        <div hidden={asked !== null} className={asked === null ? 'flex flex-col gap-4' : 'hidden'}>
          <NameAndPassword />
        </div>
        {asked !== null && <CodeStep name={asked} onStartAgain={startAgain} />}
        <Trouble>{shown && t(`errors.${shown}`)}</Trouble>
        <SubmitButton isWorking={isWorking}>{isWorking ? t('working') : t('submit')}</SubmitButton>
      </form>
      {provider !== null && asked === null && <ProviderButton name={provider} back={back} />}
    </EntryFrame>
  )
}

function NameAndPassword() {
  const t = useTranslations('desk.signIn')
  const name = { name: 'name', autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, autoFocus: true }
  return (
    <>
      <PlainField label={t('name')} {...name} />
      <PlainField label={t('password')} name="password" type="password" autoComplete="current-password" />
    </>
  )
}
