'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { HeadField, headFields, type HeadFieldName } from './HeadField.tsx'
import type { Fields } from './saving/screenContent.ts'

type HeadlineSetProps = {
  readonly fields: Fields
  readonly lang: string
  readonly isReadOnly: boolean
  /** True where a headline is printed on the page. */
  readonly isHeadlinePrinted: boolean
  /** True where the dateline stands in the text: its field follows it and is not typed in. */
  readonly isDatelineInText: boolean
  readonly onChange: (changed: Partial<Fields>) => void
  readonly onField: (name: HeadFieldName) => void
  readonly onLeave: () => void
}

/** Column tag, kicker, headline, subheadline, dateline, credit. A headline the page does not hold is marked supplied. */
export function HeadlineSet(props: HeadlineSetProps) {
  const { fields, lang, isReadOnly, isHeadlinePrinted, isDatelineInText, onChange, onField, onLeave } = props
  const t = useTranslations('editor')
  const set = useRef<HTMLFieldSetElement>(null)
  const goOn = (name: HeadFieldName): void => {
    const next = headFields[headFields.indexOf(name) + 1]
    const field = next && set.current?.querySelector<HTMLElement>(`[data-field="${next}"]`)
    if (field) field.focus()
    else onLeave()
  }
  const change = (name: HeadFieldName, value: string | null): void =>
    onChange(name === 'headline' ? headlineChange(fields, value, isHeadlinePrinted) : { [name]: value })
  return (
    <fieldset ref={set} className="flex flex-col gap-0.5">
      <legend className="sr-only">{t('headlineSet')}</legend>
      {headFields
        .filter((name) => !isReadOnly || fields[name] !== null)
        .map((name) => (
          <HeadField
            key={name}
            name={name}
            value={fields[name]}
            lang={lang}
            isReadOnly={isReadOnly || (name === 'dateline' && isDatelineInText)}
            hint={!isReadOnly && name === 'dateline' && isDatelineInText ? t('datelineInText') : undefined}
            onChange={(value) => change(name, value)}
            onEnter={() => goOn(name)}
            onFocus={() => onField(name)}
          />
        ))}
      {fields.headline !== null && (fields.headlineSupplied || !isHeadlinePrinted) && (
        <SuppliedMark
          isSupplied={fields.headlineSupplied}
          isReadOnly={isReadOnly}
          onChange={(headlineSupplied) => onChange({ headlineSupplied })}
        />
      )}
    </fieldset>
  )
}

/** A headline given where the page has none is supplied until someone says otherwise. */
const headlineChange = (fields: Fields, headline: string | null, isPrinted: boolean): Partial<Fields> => ({
  headline,
  headlineSupplied: headline !== null && (fields.headlineSupplied || (fields.headline === null && !isPrinted)),
})

function SuppliedMark(props: {
  readonly isSupplied: boolean
  readonly isReadOnly: boolean
  readonly onChange: (isSupplied: boolean) => void
}) {
  const { isSupplied, isReadOnly, onChange } = props
  const t = useTranslations('editor')
  return (
    <label className="ms-20 flex items-center gap-1.5 text-xs text-ink-soft">
      <input
        type="checkbox"
        checked={isSupplied}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t('supplied')}
    </label>
  )
}
