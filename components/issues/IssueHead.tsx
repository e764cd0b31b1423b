'use client'

import { useTranslations } from 'use-intl'
import type { IssueView } from '#domain/issues/issueView.ts'
import { addLedgers } from '#domain/pages/countLedger.ts'
import { LedgerLine } from '#components/pages/LedgerLine.tsx'
import { PreviewMenu } from '#components/previews/PreviewMenu.tsx'
import { SweepLink } from '#components/sweep/SweepLink.tsx'
import { Badge } from '#components/ui/Badge.tsx'
import { DateText } from '#components/ui/DateText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { StackedBar } from '#components/ui/StackedBar.tsx'
import { IssueHour } from './IssueHour.tsx'
import { progressParts } from './progressParts.ts'
import { PublishIssue } from './PublishIssue.tsx'
import { ScheduleIssue } from './ScheduleIssue.tsx'

/** The top of an issue: which it is, how far it is, whether all its text is accounted for, and the button to publish. */
export function IssueHead({ issue }: { readonly issue: IssueView }) {
  const t = useTranslations('desk')
  const { progress, pagesView } = issue
  return (
    <header className="sticky top-0 z-20 flex flex-col gap-3 border-b border-ink bg-paper py-3 max-sm:static">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex flex-col gap-1">
          <h1 className="flex flex-wrap items-baseline gap-x-3 font-serif text-2xl leading-tight font-semibold">
            <DateText date={issue.date} form="long" />
            {issue.edition && <PaperText>{issue.edition}</PaperText>}
          </h1>
          <IssueFacts issue={issue} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <PreviewMenu of={{ issueId: issue.id }} mayShare={issue.maySharePreview} />
          <ScheduleIssue issue={issue} />
          <PublishIssue issue={issue} />
        </div>
      </div>
      <div className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        <LedgerLine ledger={addLedgers(pagesView.map(({ ledger }) => ledger))} />
        <div className="flex flex-col gap-1">
          <StackedBar parts={progressParts(progress)} label={t('issueList.progressLabel', progress)} />
          <p aria-hidden="true" className="text-xs text-ink-soft tabular-nums">
            {t('issueList.progressLabel', progress)}
          </p>
        </div>
      </div>
      <IssueHour issue={issue} />
    </header>
  )
}

function IssueFacts({ issue }: { readonly issue: IssueView }) {
  const t = useTranslations('desk')
  const { publication, progress } = issue
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft tabular-nums">
      <PaperText lang={publication.language}>{publication.title}</PaperText>
      {issue.number && <span>{t('issue.number', { number: issue.number })}</span>}
      <span>{t('issueList.pageCount', { count: issue.pages })}</span>
      <span>{t('articles.count', { count: progress.total })}</span>
      <Badge tone={issue.isPublic ? 'jade' : 'plain'}>
        {issue.isPublic ? t('issueList.isPublic') : t('issueList.notPublic')}
      </Badge>
      <SweepLink issueId={issue.id} />
      {issue.publicPath && (
        <a href={issue.publicPath} className="text-ink underline underline-offset-4">
          {t('issue.toPublic')}
        </a>
      )}
    </p>
  )
}
