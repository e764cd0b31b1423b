'use client'

import { useTranslations } from 'use-intl'
import { issueListForms, issueListHref, type IssueFilter } from '#domain/issues/issueFilter.ts'
import { Link } from '#components/ui/Link.tsx'

const look =
  'text-ink-soft underline-offset-4 hover:text-ink aria-[current]:text-ink aria-[current]:underline whitespace-nowrap'

/** A line each, by how far they are, or by day; the choice is in the address. */
export function IssueForms({ filter }: { readonly filter: IssueFilter }) {
  const t = useTranslations('desk.issueList')
  return (
    <nav aria-label={t('forms.title')} className="flex gap-x-4 text-sm">
      {issueListForms.map((form) => (
        <Link
          key={form}
          href={issueListHref({ ...filter, form, month: null })}
          aria-current={filter.form === form ? 'true' : undefined}
          className={look}
        >
          {t(`forms.${form}`)}
        </Link>
      ))}
    </nav>
  )
}
