'use client'

import { useTranslations } from 'use-intl'
import { stepNames, type StepName } from '#domain/workflow/steps.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'

/** Turns a refusal into its sentence; a step it names is named as on its button. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations()
  return ({ refused, values }) => {
    const step = stepNames.find((name): name is StepName => name === values?.step)
    return t(`refusals.${refused}`, step ? { ...values, step: t(`common.steps.${step}`) } : values)
  }
}
