'use client'

import { useTranslations } from 'use-intl'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { IssueTableRow } from './IssueTableRow.tsx'

const number = 'px-2 py-1.5 text-end font-normal max-sm:hidden'

/** Issues, one a line: what there is of each, how far it is, and whether the public sees it. */
export function IssueTable({ issues }: { readonly issues: readonly IssueRow[] }) {
  const t = useTranslations()
  return (
    <table className="w-full border-collapse text-sm tabular-nums">
      <caption className="sr-only">{t('desk.issueList.title')}</caption>
      <thead className="text-start text-xs text-ink-soft">
        <tr className="border-b border-ink">
          <th className="py-1.5 pe-2 text-start font-normal">{t('desk.issueList.date')}</th>
          <th className="px-2 py-1.5 text-start font-normal max-sm:hidden">{t('desk.issueList.publication')}</th>
          <th className={number}>{t('desk.issueList.number')}</th>
          <th className={number}>{t('desk.issueList.pages')}</th>
          <th className={number}>{t('desk.issueList.articles')}</th>
          <th className={number}>{t('common.states.correcting')}</th>
          <th className={number}>{t('common.states.inReview')}</th>
          <th className={number}>{t('common.states.approved')}</th>
          <th className="w-1/4 px-2 py-1.5 text-start font-normal">{t('desk.issueList.progress')}</th>
          <th className="py-1.5 ps-2 text-start font-normal">{t('desk.issueList.public')}</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <IssueTableRow key={issue.id} issue={issue} />
        ))}
      </tbody>
    </table>
  )
}
