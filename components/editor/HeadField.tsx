'use client'

import { useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { limits } from '#domain/body/content.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { notify } from '#components/ui/notify.ts'

/** The fields above the text, one line of print each. */
export const headFields = ['columnTag', 'kicker', 'headline', 'subheadline', 'dateline', 'credit'] as const
export type HeadFieldName = (typeof headFields)[number]

const looks: Readonly<Record<HeadFieldName, string>> = {
  columnTag: 'text-sm',
  kicker: 'text-base',
  headline: 'text-2xl font-bold leading-snug',
  subheadline: 'text-lg',
  dateline: 'text-sm',
  credit: 'text-sm',
}

/** Small, on the line that the words will stand on (in `line-height`, `lh` is the field's own). */
const placeholder =
  'placeholder:font-sans placeholder:text-[0.75rem] placeholder:leading-[1lh] placeholder:font-normal placeholder:text-ink-faint'

/** A text that is too long already may still be shortened. */
const isTooLong = (line: string, before: string | null): boolean =>
  line.length > limits.headline && line.length > (before?.length ?? 0)

type HeadFieldProps = {
  readonly name: HeadFieldName
  readonly value: string | null
  readonly lang: string
  readonly isReadOnly: boolean
  /** Why it cannot be typed in. */
  readonly hint?: string
  readonly onChange: (value: string | null) => void
  readonly onEnter: () => void
  readonly onFocus: () => void
}

/** A line of the headline set, as it is printed. Enter goes on to the next. */
export function HeadField(props: HeadFieldProps) {
  const { name, value, lang, isReadOnly, hint, onChange, onFocus } = props
  const t = useTranslations('editor')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useKeys({ Enter: props.onEnter }, field)
  const take = (text: string): void => {
    const line = text.replace(/\s*\n\s*/gu, ' ')
    if (isTooLong(line, value)) notify(t('fieldTooLong', { most: limits.headline }), 'refused')
    else onChange(line === '' ? null : line)
  }
  const shape = 'block field-sizing-content w-full py-0.5 resize-none bg-transparent font-serif outline-none'
  return (
    <div className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-start gap-x-2 border-b border-transparent focus-within:border-rule-strong">
      {/* In the type of the field, so that it stands on the field's first line. */}
      <label htmlFor={id} className={`py-0.5 font-serif ${looks[name]}`}>
        <span className="font-sans text-[0.75rem] font-normal text-ink-soft">{t(`fields.${name}`)}</span>
      </label>
      <textarea
        ref={field}
        id={id}
        data-field={name}
        data-content=""
        lang={lang}
        rows={1}
        value={value ?? ''}
        readOnly={isReadOnly}
        title={hint}
        spellCheck={false}
        placeholder={isReadOnly ? undefined : t('emptyField')}
        onChange={(event) => take(event.target.value)}
        onFocus={onFocus}
        className={`${shape} ${placeholder} ${looks[name]}`}
      />
    </div>
  )
}
