'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { Badge } from '#components/ui/Badge.tsx'
import { DateText } from '#components/ui/DateText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { StackedBar } from '#components/ui/StackedBar.tsx'
import { progressParts } from './progressParts.ts'

const cell = 'px-2 py-2 align-baseline'

/** One issue of the table; the whole line leads to it. */
export function IssueTableRow({ issue }: { readonly issue: IssueRow }) {
  const t = useTranslations('desk.issueList')
  const { publication, progress } = issue
  const counts = [issue.pages, progress.total, progress.correcting, progress.inReview, progress.approved]
  return (
    <tr className="relative border-b border-rule hover:bg-wash has-focus-visible:bg-wash">
      <th scope="row" className="py-2 pe-2 text-start align-baseline font-normal">
        <Link
          data-row=""
          href={`/desk/issues/${issue.id}`}
          className="font-serif text-base font-semibold whitespace-nowrap after:absolute after:inset-0 after:content-['']"
        >
          <DateText date={issue.date} />
          {issue.edition && <PaperText className="ms-2">{issue.edition}</PaperText>}
        </Link>
        <NarrowFacts issue={issue} />
      </th>
      <td className={`${cell} font-serif max-sm:hidden`}>
        <PaperText lang={publication.language}>{publication.title}</PaperText>
      </td>
      <td className={`${cell} text-end max-sm:hidden`} data-content="">
        {issue.number}
      </td>
      {counts.map((count, index) => (
        <td key={index} className={`${cell} text-end max-sm:hidden ${count === 0 ? 'text-ink-faint' : ''}`}>
          {count}
        </td>
      ))}
      <td className={cell}>
        <StackedBar parts={progressParts(progress)} label={t('progressLabel', progress)} />
        <span className="mt-1 block text-xs text-ink-soft">{t('publicOf', progress)}</span>
      </td>
      <td className="py-2 ps-2 align-baseline">
        <Badge tone={issue.isPublic ? 'jade' : 'plain'}>{issue.isPublic ? t('isPublic') : t('notPublic')}</Badge>
      </td>
    </tr>
  )
}

/** What a narrow screen has no columns for. */
function NarrowFacts({ issue }: { readonly issue: IssueRow }) {
  const t = useTranslations('desk.issueList')
  return (
    <span className="block text-xs text-ink-soft sm:hidden">
      <PaperText lang={issue.publication.language}>{issue.publication.title}</PaperText>
      <span className="ms-2 whitespace-nowrap">{t('pageCount', { count: issue.pages })}</span>
    </span>
  )
}
