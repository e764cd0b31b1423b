'use client'

import { getSession, signIn } from 'next-auth/react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextField } from '#components/ui/TextField.tsx'

const errors = ['wrongNameOrPassword', 'tooManyAttempts'] as const

/** Signs in over the page when the session ended in mid-edit; what was typed stays where it is. */
export function SignInDialog(props: {
  /** Told who signed in. */
  readonly onSignedIn: (userId: unknown) => void
  readonly onClose: () => void
}) {
  const t = useTranslations('desk.signIn')
  const own = useTranslations('editor.signIn')
  const [given, setGiven] = useState({ name: '', password: '' })
  const { enter, trouble, isWorking } = useSignIn(props.onSignedIn)
  return (
    <Dialog title={own('title')} isOpen onOpenChange={props.onClose}>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void enter(given)
        }}
      >
        <p className="text-sm">{own('text')}</p>
        <TextField
          label={t('name')}
          {...{ autoFocus: true, autoComplete: 'username', value: given.name }}
          onChange={(name) => setGiven({ ...given, name })}
        />
        <TextField
          label={t('password')}
          {...{ type: 'password', autoComplete: 'current-password', value: given.password, error: trouble }}
          onChange={(password) => setGiven({ ...given, password })}
        />
        <Button type="submit" variant="primary" isPending={isWorking}>
          {t('submit')}
        </Button>
      </form>
    </Dialog>
  )
}

function useSignIn(onSignedIn: (userId: unknown) => void) {
  const t = useTranslations('desk.signIn.errors')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isWorking, setWorking] = useState(false)
  const enter = async (given: { readonly name: string; readonly password: string }): Promise<void> => {
    setWorking(true)
    const done = await signIn('credentials', { ...given, redirect: false }).catch(() => undefined)
    setWorking(false)
    const error = errors.find((code) => code === done?.error)
    if (!done || (done.error && !error)) return setTrouble(t('unreachable'))
    if (error) return setTrouble(t(error))
    const session = await getSession()
    onSignedIn(session && 'userId' in session ? session.userId : null)
  }
  return { enter, trouble, isWorking }
}
