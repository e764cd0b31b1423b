'use client'

import { useTranslations } from 'use-intl'
import { fieldLook } from '#components/ui/fieldLook.ts'

export type FilterOption = { readonly key: string; readonly text: string; readonly lang?: string }

/** One of a list, or any: a field of a plain form, so that what is asked for stands in the address. */
export function FilterChoice(props: {
  readonly name: string
  readonly label: string
  readonly chosen: string | null
  readonly options: readonly FilterOption[]
  /** True where the options are the tool's own words. */
  readonly isOwn?: boolean
}) {
  const { name, label, chosen, options, isOwn } = props
  const t = useTranslations('common')
  return (
    <label className={`${fieldLook.field} w-36 max-sm:w-[calc(50%-0.375rem)]`}>
      <span className={fieldLook.label}>{label}</span>
      <select name={name} defaultValue={chosen ?? ''} className={fieldLook.input}>
        <option value="">{t('any')}</option>
        {options.map(({ key, text, lang }) => (
          <option key={key} value={key} lang={lang} {...(isOwn ? {} : { 'data-content': '' })}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

export const FilterDay = (props: { readonly name: string; readonly label: string; readonly value: string | null }) => (
  <label className={`${fieldLook.field} w-36 max-sm:w-[calc(50%-0.375rem)]`}>
    <span className={fieldLook.label}>{props.label}</span>
    <input type="date" name={props.name} defaultValue={props.value ?? ''} className={fieldLook.input} />
  </label>
)

export const FilterText = (props: { readonly name: string; readonly label: string; readonly value: string | null }) => (
  <label className={`${fieldLook.field} w-44 max-sm:w-[calc(50%-0.375rem)]`}>
    <span className={fieldLook.label}>{props.label}</span>
    <input
      type="search"
      name={props.name}
      defaultValue={props.value ?? ''}
      maxLength={100}
      className={fieldLook.input}
    />
  </label>
)
