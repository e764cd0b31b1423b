'use client'

import { useTranslations } from 'use-intl'
import { correctionCauses, type CorrectionCause } from '#domain/workflow/steps.ts'
import { Select } from '#components/ui/Select.tsx'

/** Why what the public saw is changed. */
export function CauseSelect(props: {
  readonly cause: string | null
  readonly onCause: (cause: CorrectionCause) => void
}) {
  const t = useTranslations()
  const options = correctionCauses.map((key) => ({ key, text: t(`common.correctionCauses.${key}`) }))
  const value = correctionCauses.find((known) => known === props.cause) ?? null
  return (
    <Select
      {...{ label: t('editor.cause'), value, options, onChange: props.onCause }}
      placeholder={t('refusals.causeMissing')}
    />
  )
}
