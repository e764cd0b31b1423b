'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { articleFilters, matchesFilter, type ArticleFilter } from '#domain/issues/articleFilter.ts'
import type { IssueView } from '#domain/issues/issueView.ts'

/** Which articles of an issue are shown; the choice is in the address. */
export function StateFilter({ issue, chosen }: { readonly issue: IssueView; readonly chosen: ArticleFilter | null }) {
  const t = useTranslations('desk.filters')
  const rows = issue.pagesView.flatMap(({ articles }) => articles)
  const look =
    'text-ink-soft underline-offset-4 hover:text-ink aria-[current]:text-ink aria-[current]:underline tabular-nums'
  const at = `/desk/issues/${issue.id}`
  return (
    <nav aria-label={t('title')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <Link href={at} aria-current={chosen === null ? 'true' : undefined} className={look}>
        {t('all', { count: rows.length })}
      </Link>
      {articleFilters.map((filter) => (
        <Link
          key={filter}
          href={`${at}?state=${filter}`}
          aria-current={chosen === filter ? 'true' : undefined}
          className={look}
        >
          {t(filter, { count: rows.filter((row) => matchesFilter(row, filter)).length })}
        </Link>
      ))}
    </nav>
  )
}
