'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { stepNames, stepRow, type StepName } from '#domain/workflow/steps.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { Button } from '#components/ui/Button.tsx'
import { buttonLook } from '#components/ui/buttonLook.ts'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { reasonAgainst } from './stepsShown.ts'
import type { TakeStep } from './useTakeStep.ts'

/** Every step there is, with why it may not be taken now where it may not. */
export function StepsDialog(props: {
  readonly view: ArticleView
  readonly steps: TakeStep
  /** A step that asks for something. */
  readonly onAsk: (step: StepName) => void
  readonly onClose: () => void
}) {
  const { view, onClose } = props
  const t = useTranslations()
  return (
    <Dialog title={t('editor.allSteps')} isOpen onOpenChange={onClose}>
      <ul className="flex flex-col divide-y divide-rule">
        {stepNames.map((step) => (
          <li key={step} className="grid grid-cols-[8.5rem_minmax(0,1fr)] items-center gap-3 py-1">
            <StepLine {...props} step={step} />
          </li>
        ))}
      </ul>
      <p className="text-xs text-ink-soft">{t('editor.allStepsNote', { title: view.publication.title })}</p>
    </Dialog>
  )
}

function StepLine(props: React.ComponentProps<typeof StepsDialog> & { readonly step: StepName }) {
  const { view, steps, step, onAsk, onClose } = props
  const t = useTranslations()
  const refusalText = useRefusalText()
  const refusal = reasonAgainst(view, step)
  const { asks } = stepRow(step)
  const take = (): void => {
    onClose()
    if (asks) onAsk(step)
    else void steps.take(step)
  }
  return (
    <>
      {step === 'restore' && !refusal ? (
        <Link href={`${articleHref(view.id)}/history`} className={buttonLook('plain')}>
          {t('editor.restoreFrom')}
        </Link>
      ) : (
        <Button reason={refusal && refusalText(refusal)} isPending={steps.working === step} onPress={take}>
          {t(`common.steps.${step}`)}
        </Button>
      )}
      <span className="text-sm text-ink-soft">{refusal ? refusalText(refusal) : t(`common.stepNotes.${step}`)}</span>
    </>
  )
}
