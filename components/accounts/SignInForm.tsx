'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { buttonLook } from '#components/ui/buttonLook.ts'
import { EntryFrame } from './EntryFrame.tsx'
import { PlainField } from './PlainField.tsx'
import { signInAndGo, type SignInTrouble } from './signInAndGo.ts'
import { useIsRunning } from '#components/ui/useIsRunning.ts'

/** Asks who one is. `back` is the path of this site to go on to. */
export function SignInForm({ back }: { readonly back: string }) {
  const t = useTranslations('desk.signIn')
  const isRunning = useIsRunning()
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<SignInTrouble | null>(null)

  const submit = async (form: HTMLFormElement) => {
    const typed = new FormData(form)
    setWorking(true)
    setTrouble(null)
    const found = await signInAndGo(String(typed.get('name')), String(typed.get('password')), back)
    if (!found) return
    setWorking(false)
    setTrouble(found)
    form.querySelector<HTMLInputElement>('[name=password]')?.select()
  }
  return (
    <EntryFrame title={t('title')}>
      <form
        method="post"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWorking) void submit(event.currentTarget)
        }}
      >
        <PlainField
          label={t('name')}
          name="name"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
        <PlainField label={t('password')} name="password" type="password" autoComplete="current-password" />
        <div role="alert" className="text-sm text-vermilion empty:hidden">
          {trouble && t(`errors.${trouble}`)}
        </div>
        <button disabled={!isRunning} aria-disabled={isWorking} className={buttonLook('primary')}>
          {isWorking ? t('working') : t('submit')}
        </button>
      </form>
    </EntryFrame>
  )
}
