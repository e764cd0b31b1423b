'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { IssueView } from '#domain/issues/issueView.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { IssueHead } from './IssueHead.tsx'
import { IssuePageSection } from './IssuePageSection.tsx'

/** An issue: its pages side by side, each with its ledger and its articles. */
export function IssueScreen({ issue }: { readonly issue: IssueView }) {
  const t = useTranslations('desk')
  const pages = useRef<HTMLDivElement>(null)
  useRowKeys(pages)
  return (
    <div className="mx-auto flex w-full max-w-[110rem] flex-col gap-5 px-4 pb-10">
      <IssueHead issue={issue} />
      {issue.pagesView.length === 0 && <EmptyState title={t('issue.noPages')} />}
      <div ref={pages} className="grid gap-x-8 gap-y-8 lg:grid-cols-2 2xl:grid-cols-3">
        {issue.pagesView.map((page) => (
          <IssuePageSection key={page.id} page={page} lang={issue.publication.language} />
        ))}
      </div>
    </div>
  )
}
