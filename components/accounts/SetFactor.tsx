'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import type { OwnAccount } from '#domain/accounts/ownAccount.ts'
import type { NewSecondFactor, RecoveryCodes } from '#domain/accounts/secondFactor.ts'
import { MomentText } from '#components/ui/MomentText.tsx'
import { notify } from '#components/ui/notify.ts'
import { ProofForm } from './ProofForm.tsx'

/** A second factor that is on, and what may be done with it. */
export function SetFactor(props: {
  readonly now: NonNullable<OwnAccount['secondFactor']>
  /** The server asks for one: it can be moved, and not turned off. */
  readonly isAsked: boolean
  readonly onBegun: (begun: NewSecondFactor) => void
  readonly onCodes: (codes: readonly string[]) => void
}) {
  const { now, isAsked, onBegun, onCodes } = props
  const t = useTranslations('account.secondFactor')
  const demanded = useTranslations('refusals')('secondFactorDemanded')
  const router = useRouter()
  const turnedOff = (): void => {
    notify(t('isOff'))
    router.refresh()
  }
  const isLow = now.recoveryCodesLeft < 3
  return (
    <>
      <p className="text-sm">
        {t('since')} <MomentText at={now.since} />
      </p>
      <p className={isLow ? 'border-s-2 border-amber ps-3 text-sm' : 'text-sm text-ink-soft'}>
        {t('left', { count: now.recoveryCodesLeft })}
      </p>
      <ProofForm
        {...{ address: 'recovery-codes', opens: t('renew'), does: t('renew'), asksCode: true }}
        onDone={(value) => onCodes((value as RecoveryCodes).recoveryCodes)}
      />
      <ProofForm
        {...{ address: 'begin', opens: t('move'), does: t('go'), asksCode: true }}
        onDone={(value) => onBegun(value as NewSecondFactor)}
      />
      <ProofForm
        reason={isAsked ? demanded : null}
        {...{ address: 'remove', opens: t('turnOff'), does: t('turnOff'), asksCode: true, isDanger: true }}
        onDone={turnedOff}
      />
    </>
  )
}
