'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import { articleFilters, matchesFilter } from '#domain/issues/articleFilter.ts'
import { articlesHref, pagesAsked, type ArticlesAsked } from '#domain/issues/articlesAsked.ts'
import type { IssueView } from '#domain/issues/issueView.ts'

/** In which state the articles are that are shown, with how many there are in each; the choice is in the address. */
export function StateFilter({ issue, asked }: { readonly issue: IssueView; readonly asked: ArticlesAsked }) {
  const t = useTranslations('desk.filters')
  const rows = pagesAsked(issue.pagesView, { ...asked, state: null }).flatMap(({ articles }) => articles)
  const look =
    'text-ink-soft underline-offset-4 hover:text-ink aria-[current]:text-ink aria-[current]:underline tabular-nums'
  return (
    <nav aria-label={t('title')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <Link
        href={articlesHref(issue.id, { ...asked, state: null })}
        aria-current={asked.state === null ? 'true' : undefined}
        className={look}
      >
        {t('all', { count: rows.length })}
      </Link>
      {articleFilters.map((filter) => (
        <Link
          key={filter}
          href={articlesHref(issue.id, { ...asked, state: filter })}
          aria-current={asked.state === filter ? 'true' : undefined}
          className={look}
        >
          {t(filter, { count: rows.filter((row) => matchesFilter(row, filter)).length })}
        </Link>
      ))}
    </nav>
  )
}
