'use client'

import { useTranslations } from 'use-intl'
import type { AuditFilter, AuditView } from '#domain/audit/auditView.ts'
import { FilterChoice, FilterDay } from '#components/filters/FilterFields.tsx'
import { Button } from '#components/ui/Button.tsx'
import { useVerbText } from './useVerbText.ts'

/** Narrows the audit; a plain form, so that what is asked for stands in the address. */
export function AuditFilterForm({ view, filter }: { readonly view: AuditView; readonly filter: AuditFilter }) {
  const t = useTranslations('administration.audit')
  const verbText = useVerbText()
  return (
    <form method="get" aria-label={t('filter')} className="flex flex-wrap items-end gap-3">
      <FilterChoice
        {...{ name: 'publication', label: t('publication'), chosen: filter.publicationId }}
        options={view.publications.map(({ id, title }) => ({ key: id, text: title }))}
      />
      <FilterChoice
        {...{ name: 'verb', label: t('verb'), chosen: filter.verb }}
        options={view.verbs.map((key) => ({ key, text: verbText(key) }))}
      />
      <FilterChoice
        {...{ name: 'person', label: t('about'), chosen: filter.userId }}
        options={view.people.map(({ userId, displayName }) => ({ key: userId, text: displayName }))}
      />
      <FilterDay name="from" label={t('from')} value={filter.from} />
      <FilterDay name="to" label={t('to')} value={filter.to} />
      {filter.articleId && <input type="hidden" name="article" value={filter.articleId} />}
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}
