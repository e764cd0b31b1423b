'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { stepRow, type CorrectionCause, type StepName } from '#domain/workflow/steps.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextArea } from '#components/ui/TextArea.tsx'
import { CauseSelect } from './CauseSelect.tsx'
import type { TakeStep } from './useTakeStep.ts'

/** A step that needs words: what is to be put right, why it is retracted; a correction also needs its cause. */
export function NoteDialog(props: { readonly step: StepName; readonly steps: TakeStep; readonly onClose: () => void }) {
  const { step, steps, onClose } = props
  const t = useTranslations()
  const [note, setNote] = useState('')
  const [cause, setCause] = useState<CorrectionCause | null>(null)
  const [isAsked, setAsked] = useState(false)
  const asksCause = stepRow(step).asks?.includes('cause') ?? false
  const finish = async (): Promise<void> => {
    setAsked(true)
    if (note.trim() === '' || (asksCause && !cause)) return
    if (await steps.take(step, { note: note.trim(), ...(cause && { cause }) })) onClose()
  }
  useKeys({ [bindings.advance]: () => void finish() })
  return (
    <Dialog
      title={t(`common.steps.${step}`)}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isPending={steps.working === step} onPress={() => void finish()}>
            {t(`common.steps.${step}`)}
          </Button>
        </>
      }
    >
      {asksCause && <CauseSelect cause={cause} onCause={setCause} />}
      <TextArea
        label={t('editor.note', { step })}
        {...{ autoFocus: true, rows: 4, maxLength: 2000, value: note, onChange: setNote }}
        error={isAsked && note.trim() === '' ? t('editor.noteMissing', { step }) : null}
      />
    </Dialog>
  )
}
