'use client'

import { Link } from '#components/ui/Link.tsx'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { PageRow } from '#domain/issues/issueView.ts'
import { ArticleLine } from '#components/articles/ArticleLine.tsx'
import { LedgerLine } from '#components/pages/LedgerLine.tsx'
import type { BulkSteps } from './useBulkSteps.ts'
import { PaperText } from '#components/ui/PaperText.tsx'

/** One page of an issue: its name, its ledger, and the articles that begin on it. */
export function IssuePageSection(props: {
  readonly page: PageRow
  readonly lang: string
  /** Null where articles cannot be chosen. */
  readonly bulk: BulkSteps | null
}) {
  const { page, lang, bulk } = props
  const t = useTranslations('desk')
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className="flex min-w-0 flex-col gap-1.5">
      <h2 id={titleId} className="flex items-baseline justify-between gap-3 font-serif text-lg">
        <Link
          data-row=""
          href={`/desk/pages/${page.id}`}
          className="font-semibold underline decoration-rule-strong underline-offset-4 hover:decoration-ink"
        >
          <PaperText lang={lang}>{page.label}</PaperText>
          {page.sectionName && (
            <PaperText lang={lang} className="ms-2">
              {page.sectionName}
            </PaperText>
          )}
        </Link>
        <span className="font-sans text-xs text-ink-soft tabular-nums">
          {t('articles.count', { count: page.articles.length })}
        </span>
      </h2>
      <LedgerLine ledger={page.ledger} />
      {page.articles.length === 0 && <p className="py-2 text-sm text-ink-soft">{t('issue.emptyPage')}</p>}
      <ul className="border-t border-rule">
        {page.articles.map((article) => (
          <ArticleLine key={article.id} {...{ article, lang }} choice={choiceOf(bulk, article.id)} />
        ))}
      </ul>
    </section>
  )
}

const choiceOf = (bulk: BulkSteps | null, id: string) =>
  bulk && { isChosen: bulk.chosen.has(id), onChoose: () => bulk.choose(id) }
