'use client'

import { getSession } from 'next-auth/react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { enterHere, type Credentials } from '#components/accounts/signInAndGo.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextField } from '#components/ui/TextField.tsx'

const nothing = { name: '', password: '', code: '' }

/** Signs in over the page when the session ended in mid-edit; what was typed stays where it is. */
export function SignInDialog(props: {
  /** Told who signed in. */
  readonly onSignedIn: (userId: unknown) => void
  readonly onClose: () => void
}) {
  const t = useTranslations('desk.signIn')
  const own = useTranslations('editor.signIn')
  const [given, setGiven] = useState(nothing)
  const { enter, trouble, isWorking, asksCode } = useSignIn(props.onSignedIn)
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
        <SignInFields {...{ given, onGiven: setGiven, asksCode, trouble }} />
        <Button type="submit" variant="primary" isPending={isWorking}>
          {t('submit')}
        </Button>
        {/* Back from there, the page tries again by itself (`watchPage`). */}
        <a href="/sign-in" target="_blank" rel="noreferrer" className="self-start text-sm underline underline-offset-4">
          {own('elsewhere')}
        </a>
      </form>
    </Dialog>
  )
}

function SignInFields(props: {
  readonly given: typeof nothing
  readonly onGiven: (given: typeof nothing) => void
  readonly asksCode: boolean
  readonly trouble: string | null
}) {
  const { given, onGiven, asksCode, trouble } = props
  const t = useTranslations('desk.signIn')
  return (
    <>
      <TextField
        label={t('name')}
        {...{ autoFocus: true, autoComplete: 'username', value: given.name }}
        onChange={(name) => onGiven({ ...given, name })}
      />
      <TextField
        label={t('password')}
        {...{ type: 'password', autoComplete: 'current-password', value: given.password }}
        error={asksCode ? null : trouble}
        onChange={(password) => onGiven({ ...given, password })}
      />
      {asksCode && (
        <TextField
          {...{ label: t('code'), note: t('codeNote'), autoFocus: true, autoComplete: 'one-time-code' }}
          {...{ value: given.code, error: trouble, onChange: (code) => onGiven({ ...given, code }) }}
        />
      )}
    </>
  )
}

function useSignIn(onSignedIn: (userId: unknown) => void) {
  const t = useTranslations('desk.signIn.errors')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isWorking, setWorking] = useState(false)
  const [asksCode, setAsksCode] = useState(false)
  const enter = async (given: Credentials): Promise<void> => {
    setWorking(true)
    const answer = await enterHere(given)
    setWorking(false)
    setTrouble(answer === null || answer === 'codeNeeded' ? null : t(answer))
    if (answer === 'codeNeeded') setAsksCode(true)
    if (answer !== null) return
    const session = await getSession()
    onSignedIn(session && 'userId' in session ? session.userId : null)
  }
  return { enter, trouble, isWorking, asksCode }
}
