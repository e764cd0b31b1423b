'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PersonAct } from '#domain/administration/requests.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextArea } from '#components/ui/TextArea.tsx'

/** Asks why a person's second factor is taken away. */
export function LiftDialog(props: {
  readonly name: string
  readonly onLift: (act: PersonAct) => Promise<unknown>
  readonly onClose: () => void
}) {
  const { name, onLift, onClose } = props
  const t = useTranslations()
  const [reason, setReason] = useState('')
  const lift = async (): Promise<void> => {
    if (await onLift({ act: 'liftSecondFactor', reason })) onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
      <Button
        variant="danger"
        reason={reason.trim() === '' ? t('refusals.noteMissing') : null}
        onPress={() => void lift()}
      >
        {t('administration.people.acts.liftSecondFactor')}
      </Button>
    </>
  )
  const title = t('administration.people.lift.title', { name })
  return (
    <Dialog {...{ title, isOpen: true, onOpenChange: onClose, isAlert: true, actions }}>
      <p className="text-sm">{t('administration.people.lift.text')}</p>
      <TextArea
        {...{ label: t('administration.people.lift.reason'), value: reason, onChange: setReason }}
        {...{ maxLength: 500, autoFocus: true }}
      />
    </Dialog>
  )
}
