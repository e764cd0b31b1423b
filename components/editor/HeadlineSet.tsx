'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { HeadField, headFields, type HeadFieldName } from './HeadField.tsx'
import type { Fields } from './saving/screenContent.ts'

/** Column tag, kicker, headline, subheadline, dateline, credit. A headline the page does not hold is marked supplied. */
export function HeadlineSet(props: {
  readonly fields: Fields
  readonly lang: string
  readonly isReadOnly: boolean
  /** True where a headline is printed on the page. */
  readonly isHeadlinePrinted: boolean
  readonly onChange: (changed: Partial<Fields>) => void
  readonly onField: (name: HeadFieldName) => void
  readonly onLeave: () => void
}) {
  const { fields, lang, isReadOnly, isHeadlinePrinted, onChange, onField, onLeave } = props
  const t = useTranslations('editor')
  const set = useRef<HTMLFieldSetElement>(null)
  const goOn = (name: HeadFieldName): void => {
    const next = headFields[headFields.indexOf(name) + 1]
    const field = next && set.current?.querySelector<HTMLElement>(`[data-field="${next}"]`)
    if (field) field.focus()
    else onLeave()
  }
  const headlineChange = (headline: string | null): Partial<Fields> => ({
    headline,
    headlineSupplied:
      headline !== null && (fields.headlineSupplied || (fields.headline === null && !isHeadlinePrinted)),
  })
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
            isReadOnly={isReadOnly}
            onChange={(value) => onChange(name === 'headline' ? headlineChange(value) : { [name]: value })}
            onEnter={() => goOn(name)}
            onFocus={() => onField(name)}
          />
        ))}
      {fields.headline !== null && (fields.headlineSupplied || !isHeadlinePrinted) && (
        <label className="ms-20 flex items-center gap-1.5 text-xs text-ink-soft">
          <input
            type="checkbox"
            checked={fields.headlineSupplied}
            disabled={isReadOnly}
            onChange={(event) => onChange({ headlineSupplied: event.target.checked })}
          />
          {t('supplied')}
        </label>
      )}
    </fieldset>
  )
}
