'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OwnAccount } from '#domain/accounts/ownAccount.ts'
import type { NewSecondFactor } from '#domain/accounts/secondFactor.ts'
import { NewFactor } from './NewFactor.tsx'
import { ProofForm } from './ProofForm.tsx'
import { RecoveryCodeList } from './RecoveryCodeList.tsx'
import { SetFactor } from './SetFactor.tsx'

/** The second factor: set it, see how it stands, move it, make new recovery codes, turn it off where nobody asks for it. */
export function SecondFactorForm(props: { readonly now: OwnAccount['secondFactor']; readonly isAsked: boolean }) {
  const { now, isAsked } = props
  const t = useTranslations('account.secondFactor')
  const router = useRouter()
  const [begun, setBegun] = useState<NewSecondFactor | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const show = (shown: readonly string[]): void => {
    setBegun(null)
    setCodes(shown)
  }
  const kept = (): void => {
    setCodes(null)
    router.refresh()
  }
  if (codes) return <RecoveryCodeList codes={codes} onKept={kept} />
  if (begun) return <NewFactor begun={begun} onCodes={show} onCancel={() => setBegun(null)} />
  if (now) return <SetFactor {...{ now, isAsked, onBegun: setBegun, onCodes: show }} />
  return (
    <>
      <p className="text-sm">{t('off')}</p>
      <ProofForm
        {...{ address: 'begin', opens: t('setUp'), does: t('go'), isFirst: isAsked }}
        onDone={(value) => setBegun(value as NewSecondFactor)}
      />
    </>
  )
}
