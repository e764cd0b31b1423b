'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { pagesAsked, type ArticlesAsked } from '#domain/issues/articlesAsked.ts'
import type { IssueView } from '#domain/issues/issueView.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { isTyping } from '#components/ui/isTyping.ts'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { ArticleFilterForm } from './ArticleFilterForm.tsx'
import { BulkBar } from './BulkBar.tsx'
import { ChooseShown } from './ChooseShown.tsx'
import { IssueHead } from './IssueHead.tsx'
import { IssuePageSection } from './IssuePageSection.tsx'
import { StateFilter } from './StateFilter.tsx'
import { useBulkSteps } from './useBulkSteps.ts'

/** An issue: its pages side by side, each with its ledger and its articles, which can be chosen for a step at once. */
export function IssueScreen({ issue, asked }: { readonly issue: IssueView; readonly asked: ArticlesAsked }) {
  const t = useTranslations('desk')
  const pages = useRef<HTMLDivElement>(null)
  const bulk = useBulkSteps(issue.id)
  useRowKeys(pages)
  useKeys({ x: () => (isTyping() ? false : chooseRow()) })
  const shown = pagesAsked(issue.pagesView, asked)
  return (
    <div className="mx-auto flex w-full max-w-[110rem] flex-col gap-5 px-4 pb-10">
      <IssueHead issue={issue} />
      {issue.pagesView.length === 0 && <EmptyState title={t('issue.noPages')} />}
      {issue.pagesView.length > 0 && (
        <div className="flex flex-col gap-3">
          <StateFilter issue={issue} asked={asked} />
          <div className="flex flex-wrap items-end justify-between gap-3">
            <ArticleFilterForm issue={issue} asked={asked} />
            {issue.mayCorrect && <ChooseShown pages={shown} bulk={bulk} />}
          </div>
        </div>
      )}
      {issue.pagesView.length > 0 && shown.length === 0 && (
        <EmptyState title={t('filters.none')}>
          <p>{t('issueList.noneSuchText')}</p>
        </EmptyState>
      )}
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
