'use client'

import { useTranslations } from 'use-intl'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Question } from '#domain/imports/proposal.ts'
import { TextField } from '#components/ui/TextField.tsx'

/** One question about the files: its choices, or a field where any answer is possible. */
export function QuestionField(props: {
  readonly question: Question
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}) {
  const { question, value, onChange } = props
  const t = useTranslations('imports')
  const { code, choices, values, required } = question
  const asked = t(`questions.${code}`, { file: '', label: '', files: '', ...values })
  const label = required ? `${asked} (${t('needed')})` : asked
  if (choices.length === 0)
    return (
      <div className="max-w-sm">
        <TextField type={code === 'dateOf' ? 'date' : 'text'} label={label} value={value ?? ''} onChange={onChange} />
      </div>
    )
  return (
    <RadioGroup value={value ?? null} onChange={onChange} className="flex flex-col gap-1 border-s-2 border-amber ps-3">
      <Label className="text-sm">{label}</Label>
      {choices.map((choice) => (
        <Radio
          key={choice}
          value={choice}
          className="flex cursor-pointer items-baseline gap-2 py-0.5 text-sm break-all before:size-2.5 before:shrink-0 before:rounded-full before:border before:border-ink-faint before:content-[''] data-focus-visible:outline-2 data-focus-visible:outline-indigo data-selected:font-semibold data-selected:before:border-ink data-selected:before:bg-ink"
        >
          <ChoiceText code={code} choice={choice} />
        </Radio>
      ))}
    </RadioGroup>
  )
}

/** Choices that are words of ours are said in the person's language; the rest is theirs. */
function ChoiceText({ code, choice }: { readonly code: Question['code']; readonly choice: string }) {
  const t = useTranslations('imports.choicesOf')
  if (code === 'isPage') return <span>{t(choice === 'page' ? 'page' : 'leaveOut')}</span>
  if (code === 'order') return <span>{t('byName')}</span>
  return <span data-content="">{choice}</span>
}
