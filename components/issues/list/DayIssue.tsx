'use client'

import { useTranslations } from 'use-intl'
import { standingOf, type IssueStanding } from '#domain/issues/issueFilter.ts'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { Badge, type BadgeTone } from '#components/ui/Badge.tsx'
import { Link } from '#components/ui/Link.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { StackedBar } from '#components/ui/StackedBar.tsx'
import { progressParts } from '../progressParts.ts'

const tones: Readonly<Record<IssueStanding, BadgeTone>> = {
  correcting: 'plain',
  inReview: 'indigo',
  ready: 'amber',
  scheduled: 'indigo',
  public: 'jade',
}

/** One issue on its day. */
export function DayIssue({ issue }: { readonly issue: IssueRow }) {
  const t = useTranslations('desk.issueList')
  const { publication, progress, edition } = issue
  const standing = standingOf(issue)
  return (
    <div className="relative flex flex-col gap-0.5 py-0.5 hover:bg-wash has-focus-visible:bg-wash">
      <Link
        data-row=""
        href={`/desk/issues/${issue.id}`}
        className="truncate font-serif text-sm font-semibold after:absolute after:inset-0 after:content-['']"
      >
        <PaperText lang={publication.language}>{publication.title}</PaperText>
        {edition && <PaperText className="ms-1">{edition}</PaperText>}
      </Link>
      <StackedBar parts={progressParts(progress)} label={t('progressLabel', progress)} />
      <Badge tone={tones[standing]}>{t(`standings.${standing}`)}</Badge>
    </div>
  )
}
