'use client'

import { useTranslations } from 'use-intl'
import { isNarrowed, issueListHref, issueStandings, type IssueFilter } from '#domain/issues/issueFilter.ts'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { FilterChoice, FilterDay, FilterText } from '#components/filters/FilterFields.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Link } from '#components/ui/Link.tsx'

/** Narrows the issues; a plain form, so that what is asked for stands in the address. */
export function IssueFilterForm(props: {
  readonly filter: IssueFilter
  readonly papers: readonly IssueRow['publication'][]
}) {
  const { filter, papers } = props
  const t = useTranslations('desk.issueList')
  const standings = issueStandings.map((key) => ({ key, text: t(`standings.${key}`) }))
  return (
    <form
      method="get"
      // A form keeps what was typed; another address has other fields.
      key={issueListHref(filter)}
      aria-label={t('filter')}
      className="flex flex-wrap items-end gap-3"
    >
      {filter.form !== 'table' && <input type="hidden" name="form" value={filter.form} />}
      {papers.length > 1 && (
        <FilterChoice
          {...{ name: 'publication', label: t('publication'), chosen: filter.publication }}
          options={papers.map(({ slug, title, language }) => ({ key: slug, text: title, lang: language }))}
        />
      )}
      <FilterChoice name="standing" label={t('standing')} chosen={filter.standing} options={standings} isOwn />
      {filter.form !== 'calendar' && <FilterDay name="from" label={t('from')} value={filter.from} />}
      {filter.form !== 'calendar' && <FilterDay name="to" label={t('to')} value={filter.to} />}
      <FilterText name="text" label={t('text')} value={filter.text} />
      <Button type="submit">{t('show')}</Button>
      {isNarrowed(filter) && (
        <Link
          href={issueListHref({ ...filter, publication: null, standing: null, from: null, to: null, text: null })}
          className="pb-2 text-sm underline underline-offset-4"
        >
          {t('showAll')}
        </Link>
      )}
    </form>
  )
}
