'use client'

import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { Button } from '#components/ui/Button.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { claimStep } from './stepsShown.ts'
import type { TakeStep } from './useTakeStep.ts'

/** Who holds the article, and the one thing that can be done about it. */
export function ClaimStatus({ view, steps }: { readonly view: ArticleView; readonly steps: TakeStep }) {
  const t = useTranslations()
  const refusalText = useRefusalText()
  const step = claimStep(view)
  if (!step) return null
  const refusal = view.steps[step]
  const { claim, me } = view
  return (
    <span className="flex items-center gap-1 text-xs text-ink-soft">
      {claim?.userId === me.userId && <span>{t('editor.claimedByMe')}</span>}
      {claim && claim.userId !== me.userId && (
        <span className="text-vermilion">{t('editor.claimedBy', { name: claim.displayName })}</span>
      )}
      <Button
        variant="quiet"
        reason={refusal && refusalText(refusal)}
        isPending={steps.working === step}
        onPress={() => void steps.take(step)}
      >
        {t(`common.steps.${step}`)}
      </Button>
    </span>
  )
}
