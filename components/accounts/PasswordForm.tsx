'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OwnAccount } from '#domain/accounts/ownAccount.ts'
import { Button } from '#components/ui/Button.tsx'
import { notify } from '#components/ui/notify.ts'
import { TextField } from '#components/ui/TextField.tsx'
import { CodeField } from './CodeField.tsx'
import { Trouble } from './Trouble.tsx'
import { useAccountChange } from './useAccountChange.ts'

const nothing = { current: '', password: '', code: '' }

/** Chooses another password. It may be shown while typing, instead of being typed twice. */
export function PasswordForm({ account }: { readonly account: OwnAccount }) {
  const t = useTranslations('account.password')
  const [typed, setTyped] = useState(nothing)
  const { ask, isWorking, trouble } = useAccountChange()
  const submit = async (): Promise<void> => {
    if (!(await ask('password', typed))) return
    setTyped(nothing)
    notify(t('done'))
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Fields {...{ account, typed, onTyped: setTyped }} />
      <Trouble>{trouble}</Trouble>
      <div>
        <Button type="submit" variant="primary" isPending={isWorking}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}

function Fields(props: {
  readonly account: OwnAccount
  readonly typed: typeof nothing
  readonly onTyped: (typed: typeof nothing) => void
}) {
  const { account, typed, onTyped } = props
  const t = useTranslations('account.password')
  const [isShown, setShown] = useState(false)
  const type = isShown ? 'text' : 'password'
  return (
    <>
      <input type="hidden" name="username" autoComplete="username" value={account.name} readOnly />
      <TextField
        {...{ label: t('current'), type, autoComplete: 'current-password', isRequired: true, value: typed.current }}
        onChange={(current) => onTyped({ ...typed, current })}
      />
      <TextField
        {...{
          label: t('next'),
          note: t('rule', { least: account.leastPassword }),
          type,
          autoComplete: 'new-password',
          isRequired: true,
        }}
        value={typed.password}
        onChange={(password) => onTyped({ ...typed, password })}
      />
      {account.secondFactor && (
        <CodeField label={t('code')} value={typed.code} onChange={(code) => onTyped({ ...typed, code })} />
      )}
      <ShowPasswords {...{ isShown, onChange: setShown }} />
    </>
  )
}

function ShowPasswords(props: { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void }) {
  const t = useTranslations()
  return (
    <label className="flex items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="accent-ink"
        checked={props.isShown}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {t('account.password.show')}
    </label>
  )
}
