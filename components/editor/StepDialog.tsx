'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { inputRefusal, type StepInput } from '#domain/workflow/stepInput.ts'
import { stepRow, type StepName } from '#domain/workflow/steps.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextArea } from '#components/ui/TextArea.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { CauseSelect } from './CauseSelect.tsx'
import { ColleagueSelect } from './ColleagueSelect.tsx'
import { HourField } from './HourField.tsx'
import type { TakeStep } from './useTakeStep.ts'

/** A step that asks for something: words, a cause, an hour, a person. */
export function StepDialog(props: {
  readonly view: ArticleView
  readonly step: StepName
  readonly steps: TakeStep
  readonly onClose: () => void
}) {
  const { view, step, steps, onClose } = props
  const t = useTranslations()
  const [input, setInput] = useState<StepInput>({})
  const [missing, setMissing] = useState<Refusal | null>(null)
  const finish = async (): Promise<void> => {
    const refusal = inputRefusal(step, input, Date.now())
    setMissing(refusal)
    if (!refusal && (await steps.take(step, input))) onClose()
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
      <Asked {...{ view, step, input, missing }} onInput={(more) => setInput({ ...input, ...more })} />
    </Dialog>
  )
}

function Asked(props: {
  readonly view: ArticleView
  readonly step: StepName
  readonly input: StepInput
  readonly missing: Refusal | null
  readonly onInput: (more: StepInput) => void
}) {
  const { view, step, input, missing, onInput } = props
  const t = useTranslations()
  const asks = stepRow(step).asks ?? []
  const isNoteMissing = missing?.refused === 'noteMissing'
  return (
    <>
      {asks.includes('cause') && <CauseSelect cause={input.cause ?? null} onCause={(cause) => onInput({ cause })} />}
      {asks.includes('time') && (
        <HourField timeZone={view.publication.timeZone} onHour={(dueAt) => onInput({ dueAt })} />
      )}
      {asks.includes('person') && (
        <ColleagueSelect
          circulation={view.circulation}
          chosen={input.personId}
          onPerson={(personId) => onInput({ personId })}
        />
      )}
      {asks.includes('note') && (
        <TextArea
          label={t('editor.note', { step })}
          {...{ autoFocus: true, rows: 4, maxLength: 2000, value: input.note ?? '' }}
          onChange={(note) => onInput({ note })}
          error={isNoteMissing && !input.note?.trim() ? t('editor.noteMissing', { step }) : null}
        />
      )}
      {missing && !isNoteMissing && <Missing refusal={missing} />}
    </>
  )
}

function Missing({ refusal }: { readonly refusal: Refusal }) {
  const refusalText = useRefusalText()
  return (
    <p role="alert" className="text-sm text-vermilion">
      {refusalText(refusal)}
    </p>
  )
}
