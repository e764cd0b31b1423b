'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { matchesFilter, type ArticleFilter } from '#domain/issues/articleFilter.ts'
import type { IssueView } from '#domain/issues/issueView.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { isTyping } from '#components/ui/isTyping.ts'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { BulkBar } from './BulkBar.tsx'
import { IssueHead } from './IssueHead.tsx'
import { IssuePageSection } from './IssuePageSection.tsx'
import { StateFilter } from './StateFilter.tsx'
import { useBulkSteps } from './useBulkSteps.ts'

/** An issue: its pages side by side, each with its ledger and its articles, which can be chosen for a step at once. */
export function IssueScreen({ issue, filter }: { readonly issue: IssueView; readonly filter: ArticleFilter | null }) {
  const t = useTranslations('desk')
  const pages = useRef<HTMLDivElement>(null)
  const bulk = useBulkSteps(issue.id)
  useRowKeys(pages)
  useKeys({ x: () => (isTyping() ? false : chooseRow()) })
  const shown = issue.pagesView.map((page) => ({
    ...page,
    articles: page.articles.filter((row) => filter === null || matchesFilter(row, filter)),
  }))
  return (
    <div className="mx-auto flex w-full max-w-[110rem] flex-col gap-5 px-4 pb-10">
      <IssueHead issue={issue} />
      {issue.pagesView.length === 0 && <EmptyState title={t('issue.noPages')} />}
      {issue.pagesView.length > 0 && <StateFilter issue={issue} chosen={filter} />}
      <div ref={pages} className="grid gap-x-8 gap-y-8 lg:grid-cols-2 2xl:grid-cols-3">
        {shown.map((page) => (
          <IssuePageSection
            key={page.id}
            {...{ page, lang: issue.publication.language, bulk: issue.mayCorrect ? bulk : null }}
          />
        ))}
      </div>
      <BulkBar issue={issue} bulk={bulk} />
    </div>
  )
}

/** Chooses the article whose row has the focus, or leaves it out again. */
function chooseRow(): void | false {
  const box = document.activeElement?.closest('li')?.querySelector<HTMLInputElement>('input[type=checkbox]')
  return box ? box.click() : false
}
