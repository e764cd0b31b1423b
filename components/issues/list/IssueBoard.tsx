'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import {
  issueListHref,
  issueStandings,
  standingOf,
  type IssueFilter,
  type IssueStanding,
} from '#domain/issues/issueFilter.ts'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { Link } from '#components/ui/Link.tsx'
import { IssueCard } from './IssueCard.tsx'

/** Cards of one column; the rest are a table. */
const most = 20

/** Issues by how far they are, a column each; a column that is not asked for is left out. */
export function IssueBoard({ issues, filter }: { readonly issues: readonly IssueRow[]; readonly filter: IssueFilter }) {
  const byStanding = Map.groupBy(issues, standingOf)
  const columns = issueStandings.filter((standing) => filter.standing === null || filter.standing === standing)
  return (
    <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
      {columns.map((standing) => (
        <Column key={standing} {...{ standing, filter }} issues={byStanding.get(standing) ?? []} />
      ))}
    </div>
  )
}

function Column(props: {
  readonly standing: IssueStanding
  readonly issues: readonly IssueRow[]
  readonly filter: IssueFilter
}) {
  const { standing, issues, filter } = props
  const t = useTranslations('desk.issueList')
  const titleId = useId()
  const rest = issues.length - most
  return (
    <section aria-labelledby={titleId} className="min-w-0">
      <h2 id={titleId} className="flex items-baseline gap-2 border-b border-ink pb-1 text-sm font-semibold">
        {t(`standings.${standing}`)}
        <span className="font-normal text-ink-soft tabular-nums">{issues.length}</span>
      </h2>
      {issues.length === 0 && <p className="py-2 text-sm text-ink-soft">{t('noneHere')}</p>}
      <ul>
        {issues.slice(0, most).map((issue) => (
          <li key={issue.id}>
            <IssueCard issue={issue} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link
          href={issueListHref({ ...filter, form: 'table', standing })}
          className="inline-block py-2 text-sm underline underline-offset-4"
        >
          {t('more', { count: rest })}
        </Link>
      )}
    </section>
  )
}
