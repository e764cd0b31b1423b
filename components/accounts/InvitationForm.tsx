'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { buttonLook } from '#components/ui/buttonLook.ts'
import { PaperText } from '#components/ui/PaperText.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { acceptInvitation } from './acceptInvitation.ts'
import { PlainField } from './PlainField.tsx'
import { signInAndGo } from './signInAndGo.ts'
import { useIsRunning } from '#components/ui/useIsRunning.ts'

/** Whom the one-time link is for. */
export type Invited = { readonly name: string; readonly displayName: string }

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
  const isRunning = useIsRunning()
  const [isWorking, setWorking] = useState(false)
  const [isShown, setShown] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  const submit = async (password: string) => {
    setWorking(true)
    setTrouble(null)
    const refusal = await acceptInvitation(token, password)
    if (refusal === null) return void (await signInAndGo(invited.name, password, '/desk'))
    setWorking(false)
    setTrouble(isRefusal(refusal) ? refusalText(refusal) : t('unreachable'))
  }
  return (
    <form
      method="post"
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWorking) void submit(String(new FormData(event.currentTarget).get('password')))
      }}
    >
      <InvitedPerson invited={invited} />
      <input type="hidden" name="username" autoComplete="username" value={invited.name} readOnly />
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
      <div role="alert" className="text-sm text-vermilion empty:hidden">
        {trouble}
      </div>
      <button disabled={!isRunning} aria-disabled={isWorking} className={buttonLook('primary')}>
        {t('submit')}
      </button>
    </form>
  )
}

function InvitedPerson({ invited }: { readonly invited: Invited }) {
  const t = useTranslations('desk.invitation')
  return (
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
  )
}
