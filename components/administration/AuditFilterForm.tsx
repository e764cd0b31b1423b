'use client'

import { useTranslations } from 'use-intl'
import type { AuditFilter, AuditView } from '#domain/audit/auditView.ts'
import { Button } from '#components/ui/Button.tsx'
import { fieldLook } from '#components/ui/fieldLook.ts'
import { useVerbText } from './useVerbText.ts'

type Option = { readonly key: string; readonly text: string }

/** Narrows the audit; a plain form, so that what is asked for stands in the address. */
export function AuditFilterForm({ view, filter }: { readonly view: AuditView; readonly filter: AuditFilter }) {
  const t = useTranslations('administration.audit')
  const verbText = useVerbText()
  return (
    <form method="get" aria-label={t('filter')} className="flex flex-wrap items-end gap-3">
      <Choice
        {...{ name: 'publication', label: t('publication'), chosen: filter.publicationId }}
        options={view.publications.map(({ id, title }) => ({ key: id, text: title }))}
      />
      <Choice
        {...{ name: 'verb', label: t('verb'), chosen: filter.verb }}
        options={view.verbs.map((key) => ({ key, text: verbText(key) }))}
      />
      <Choice
        {...{ name: 'person', label: t('person'), chosen: filter.userId }}
        options={view.people.map(({ userId, displayName }) => ({ key: userId, text: displayName }))}
      />
      <Day name="from" label={t('from')} value={filter.from} />
      <Day name="to" label={t('to')} value={filter.to} />
      {filter.articleId && <input type="hidden" name="article" value={filter.articleId} />}
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}

function Choice(props: {
  readonly name: string
  readonly label: string
  readonly chosen: string | null
  readonly options: readonly Option[]
}) {
  const t = useTranslations('administration.audit')
  return (
    <label className={`${fieldLook.field} w-40`}>
      <span className={fieldLook.label}>{props.label}</span>
      <select name={props.name} defaultValue={props.chosen ?? ''} className={fieldLook.input}>
        <option value="">{t('any')}</option>
        {props.options.map(({ key, text }) => (
          <option key={key} value={key} data-content="">
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

const Day = (props: { readonly name: string; readonly label: string; readonly value: string | null }) => (
  <label className={`${fieldLook.field} w-36`}>
    <span className={fieldLook.label}>{props.label}</span>
    <input type="date" name={props.name} defaultValue={props.value ?? ''} className={fieldLook.input} />
  </label>
)
