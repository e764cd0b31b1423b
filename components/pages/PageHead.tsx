'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { DateText } from '#components/ui/DateText.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { LedgerLine } from './LedgerLine.tsx'
import { PageSiblings } from './PageSiblings.tsx'
import { StaffCreditsLine } from './StaffCreditsLine.tsx'

/** The top of a page, always in sight: which it is, its neighbours, and its ledger. */
export function PageHead({ page, children }: { readonly page: PageView; readonly children?: React.ReactNode }) {
  const { issue } = page
  return (
    <header className="sticky top-0 z-20 flex flex-col gap-2 border-b border-ink bg-paper px-4 py-2">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="font-serif text-xl font-semibold">
          <PaperText lang={issue.language}>{page.label}</PaperText>
          {page.sectionName && (
            <PaperText lang={issue.language} className="ms-2">
              {page.sectionName}
            </PaperText>
          )}
        </h1>
        <Link
          href={`/desk/issues/${issue.id}`}
          className="flex gap-2 text-sm text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink"
        >
          <PaperText lang={issue.language}>{issue.publicationTitle}</PaperText>
          <DateText date={issue.date} />
        </Link>
        <SourceFacts page={page} />
        <PageSiblings page={page} />
      </div>
      <StaffCreditsLine page={page} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="grow">
          <LedgerLine ledger={page.ledger} />
        </div>
        {children}
      </div>
    </header>
  )
}

/** Which file the page's text came from, and when. */
function SourceFacts({ page }: { readonly page: PageView }) {
  const t = useTranslations('desk.page')
  const { source, lines } = page
  return (
    source && (
      <p className="flex gap-x-3 text-xs text-ink-soft tabular-nums max-lg:hidden">
        <span>{t('source')}</span>
        <PaperText>{source.fileName}</PaperText>
        <PaperText>{source.encoding}</PaperText>
        <MomentText at={source.importedAt} />
        <span>{t('lineCount', { count: lines.length })}</span>
      </p>
    )
  )
}
