'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { NewSecondFactor, RecoveryCodes } from '#domain/accounts/secondFactor.ts'
import { Button } from '#components/ui/Button.tsx'
import { CodeField } from './CodeField.tsx'
import { Trouble } from './Trouble.tsx'
import { useAccountChange } from './useAccountChange.ts'

/** Gives the secret to an authenticator program, and takes its first code back. */
export function NewFactor(props: {
  readonly begun: NewSecondFactor
  readonly onCodes: (codes: readonly string[]) => void
  readonly onCancel: () => void
}) {
  const { begun, onCodes, onCancel } = props
  const t = useTranslations()
  const [code, setCode] = useState('')
  const { ask, isWorking, trouble } = useAccountChange()
  const confirm = async (): Promise<void> => {
    const done = await ask('second-factor/confirm', { setup: begun.setup, code })
    if (done) onCodes((done.value as RecoveryCodes).recoveryCodes)
  }
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isWorking) void confirm()
      }}
    >
      <p className="text-sm">{t('account.secondFactor.scan')}</p>
      <KeyPicture begun={begun} />
      <CodeField label={t('account.secondFactor.code')} value={code} onChange={setCode} />
      <Trouble>{trouble}</Trouble>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={isWorking}>
          {t('account.secondFactor.confirm')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The picture keeps its paper white in the dark, since many readers know no other. */
function KeyPicture({ begun: { key, qr } }: { readonly begun: NewSecondFactor }) {
  const t = useTranslations('account.secondFactor')
  return (
    <div className="flex flex-wrap items-start gap-4">
      <svg
        role="img"
        aria-label={t('picture')}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        shapeRendering="crispEdges"
        className="size-52 border border-rule"
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p className="flex min-w-40 grow basis-40 flex-col gap-1 text-sm">
        <span className="text-ink-soft">{t('key')}</span>
        <code data-content="" className="leading-relaxed break-words">
          {key.match(/.{1,4}/gu)?.join(' ')}
        </code>
      </p>
    </div>
  )
}
