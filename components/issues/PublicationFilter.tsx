'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { PaperText } from '#components/ui/PaperText.tsx'

type Publication = IssueRow['publication']

const choice = 'text-ink-soft hover:text-ink aria-[current]:text-ink aria-[current]:underline underline-offset-4'

/** Which publication's issues are listed; the choice is in the address. Nothing where there is only one. */
export function PublicationFilter(props: {
  readonly publications: readonly Publication[]
  readonly chosen: string | null
}) {
  const { publications, chosen } = props
  const t = useTranslations('desk.issueList')
  if (publications.length < 2) return null
  return (
    <nav aria-label={t('publication')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <Link href="/desk/issues" aria-current={chosen === null ? 'true' : undefined} className={choice}>
        {t('all')}
      </Link>
      {publications.map(({ slug, title, language }) => (
        <Link
          key={slug}
          href={`/desk/issues?publication=${slug}`}
          aria-current={chosen === slug ? 'true' : undefined}
          className={choice}
        >
          <PaperText lang={language}>{title}</PaperText>
        </Link>
      ))}
    </nav>
  )
}
