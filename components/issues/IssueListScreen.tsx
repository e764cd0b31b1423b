'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { IssueTable } from './IssueTable.tsx'
import { PublicationFilter } from './PublicationFilter.tsx'

/** All issues of the person's publications, or of the one whose slug is `chosen`. */
export function IssueListScreen(props: { readonly issues: readonly IssueRow[]; readonly chosen: string | null }) {
  const { issues, chosen } = props
  const t = useTranslations('desk')
  const table = useRef<HTMLDivElement>(null)
  useRowKeys(table)
  const publications = [...new Map(issues.map(({ publication }) => [publication.slug, publication])).values()]
  const shown = issues.filter(({ publication }) => chosen === null || publication.slug === chosen)
  return (
    <div ref={table} className="mx-auto flex w-full max-w-6xl flex-col gap-4 px-4 py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="font-serif text-2xl font-semibold">{t('issueList.title')}</h1>
        <PublicationFilter publications={publications} chosen={chosen} />
        {shown.length > 0 && <KeyHint keys={['j', 'k', '↵']} text={t('work.keys')} />}
      </div>
      {shown.length > 0 ? (
        <IssueTable issues={shown} />
      ) : (
        <EmptyState title={t('issueList.empty')}>
          <p>{t('issueList.emptyText')}</p>
        </EmptyState>
      )}
    </div>
  )
}
