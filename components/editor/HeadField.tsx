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

const placeholder = 'placeholder:font-sans placeholder:text-xs placeholder:font-normal placeholder:text-ink-faint'

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
  const shape = 'field-sizing-content w-full resize-none bg-transparent font-serif outline-none'
  return (
    <div className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-x-2 border-b border-transparent focus-within:border-rule-strong">
      <label htmlFor={id} className="text-xs text-ink-soft">
        {t(`fields.${name}`)}
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
