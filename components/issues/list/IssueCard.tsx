'use client'

import { useTranslations } from 'use-intl'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { DateText } from '#components/ui/DateText.tsx'
import { Link } from '#components/ui/Link.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { StackedBar } from '#components/ui/StackedBar.tsx'
import { ZonedHour } from '#components/ui/ZonedHour.tsx'
import { progressParts } from '../progressParts.ts'

/** One issue of the board; all of it leads there. */
export function IssueCard({ issue }: { readonly issue: IssueRow }) {
  const t = useTranslations('desk.issueList')
  const { publication, progress } = issue
  return (
    <article className="relative flex flex-col gap-1 border-b border-rule py-2 hover:bg-wash has-focus-visible:bg-wash">
      <Link
        data-row=""
        href={`/desk/issues/${issue.id}`}
        className="font-serif font-semibold after:absolute after:inset-0 after:content-['']"
      >
        <DateText date={issue.date} />
        {issue.edition && <PaperText className="ms-2">{issue.edition}</PaperText>}
      </Link>
      <p className="truncate text-xs text-ink-soft">
        <PaperText lang={publication.language}>{publication.title}</PaperText>
      </p>
      <StackedBar parts={progressParts(progress)} label={t('progressLabel', progress)} />
      <p aria-hidden="true" className="text-xs text-ink-soft tabular-nums">
        {t('counts', progress)}
      </p>
      {issue.scheduledFor && (
        <p className="text-xs text-indigo">
          <ZonedHour at={issue.scheduledFor} timeZone={publication.timeZone} />
        </p>
      )}
    </article>
  )
}
