'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import { isOver, type ImportView } from '#domain/imports/importJob.ts'
import { DateText } from '#components/ui/DateText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** What became of each issue, and why the rest was not imported. */
export function ImportOutcomes({ view }: { readonly view: ImportView }) {
  const t = useTranslations('imports.screen')
  const refusalText = useRefusalText()
  const { outcomes, failure, state } = view
  if (outcomes.length === 0 && !isOver(state)) return null
  return (
    <section aria-label={t('outcome')} className="flex flex-col gap-3" role="status">
      {failure && (
        <p className="border-s-2 border-vermilion ps-3 text-vermilion">
          {refusalText(failure)} {outcomes.length === 0 && t('nothingImported')}
        </p>
      )}
      {state === 'cancelled' && outcomes.length === 0 && <p>{t('cancelledText')}</p>}
      <ul className="flex flex-col">
        {outcomes.map(({ issueId, date, edition, ...counts }) => (
          <li key={issueId} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2 tabular-nums">
            <Link href={`/desk/issues/${issueId}`} className="font-serif text-lg underline underline-offset-4">
              <DateText date={date} form="long" /> <PaperText>{edition}</PaperText>
            </Link>
            <span className="text-sm text-ink-soft">
              {counts.beside
                ? t('beside', { count: counts.beside })
                : t(counts.unchanged ? 'unchanged' : 'madeOf', {
                    pages: counts.pages,
                    lines: counts.lines,
                    articles: counts.articles,
                  })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
