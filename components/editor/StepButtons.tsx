'use client'

import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { stepRow, type StepName } from '#domain/workflow/steps.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { Button } from '#components/ui/Button.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { reasonAgainst, stepsShown } from './stepsShown.ts'
import type { TakeStep } from './useTakeStep.ts'

const primary: readonly StepName[] = ['submit', 'approve', 'publish']
const shortcuts: Partial<Record<StepName, string>> = {
  submit: 'Control+Enter',
  approve: 'Control+Enter',
  return: bindings.return,
}

/** The steps of the table as buttons. One that may not be taken is grey and says why. */
export function StepButtons(props: {
  readonly view: ArticleView
  readonly steps: TakeStep
  readonly onNote: (step: StepName) => void
  readonly onAll: () => void
}) {
  const { view, steps, onNote, onAll } = props
  const t = useTranslations('common.steps')
  const all = useTranslations('editor')
  const refusalText = useRefusalText()
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {stepsShown(view).map((step) => {
        const refusal = reasonAgainst(view, step)
        return (
          <Button
            key={step}
            variant={primary.includes(step) ? 'primary' : 'plain'}
            reason={refusal && refusalText(refusal)}
            shortcut={shortcuts[step]}
            isPending={steps.working === step}
            onPress={() => (stepRow(step).asks ? onNote(step) : void steps.take(step))}
          >
            {t(step)}
          </Button>
        )
      })}
      <Button variant="quiet" onPress={onAll}>
        {all('allSteps')}
      </Button>
    </div>
  )
}
