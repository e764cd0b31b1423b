'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { isNarrowed, standingOf, type IssueFilter } from '#domain/issues/issueFilter.ts'
import type { IssueListView } from '#domain/issues/issueView.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { IssueTable } from './IssueTable.tsx'
import { IssueBoard } from './list/IssueBoard.tsx'
import { IssueCalendar } from './list/IssueCalendar.tsx'
import { IssueFilterForm } from './list/IssueFilterForm.tsx'
import { IssueForms } from './list/IssueForms.tsx'

/** The issues of the person's publications, narrowed and shown as the address asks. */
export function IssueListScreen({ view, filter }: { readonly view: IssueListView; readonly filter: IssueFilter }) {
  const t = useTranslations('desk')
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const { standing, form } = filter
  const shown = view.issues.filter((issue) => standing === null || standingOf(issue) === standing)
  return (
    <div ref={list} className="mx-auto flex w-full max-w-7xl flex-col gap-4 px-4 py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <h1 className="font-serif text-2xl font-semibold">{t('issueList.title')}</h1>
          <IssueForms filter={filter} />
        </div>
        {shown.length > 0 && <KeyHint keys={['j', 'k', '↵']} text={t('work.keys')} />}
      </div>
      <IssueFilterForm filter={filter} papers={view.papers} />
      {form === 'calendar' && <IssueCalendar {...{ filter, month: view.month }} issues={shown} />}
      {form === 'board' && shown.length > 0 && <IssueBoard {...{ filter }} issues={shown} />}
      {form === 'table' && shown.length > 0 && <IssueTable issues={shown} />}
      {form !== 'calendar' && shown.length === 0 && <NoIssues isNarrowed={isNarrowed(filter)} />}
      {view.hasMore && <p className="text-sm text-ink-soft">{t('issueList.hasMore', { count: view.issues.length })}</p>}
    </div>
  )
}

function NoIssues(props: { readonly isNarrowed: boolean }) {
  const t = useTranslations('desk.issueList')
  return (
    <EmptyState title={t(props.isNarrowed ? 'noneSuch' : 'empty')}>
      <p>{t(props.isNarrowed ? 'noneSuchText' : 'emptyText')}</p>
    </EmptyState>
  )
}
