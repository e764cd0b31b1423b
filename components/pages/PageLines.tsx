'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import type { PageSide } from './pageSide.ts'
import { PrintedLines } from './PrintedLines.tsx'

/** The side of the page that holds what was printed. */
export function PageLines(props: PageSide) {
  const t = useTranslations('desk.page')
  const titleId = useId()
  const isEmpty = props.page.lines.length === 0
  return (
    <section
      aria-labelledby={titleId}
      className="relative min-w-0 overflow-auto px-2 py-3 max-lg:group-data-[side=articles]/page:hidden max-xl:group-data-[side=facsimile]/page:hidden lg:max-xl:group-data-image/sides:group-data-[side=articles]/page:hidden"
    >
      <h2 id={titleId} className="mb-2 px-2 text-sm font-semibold max-lg:sr-only">
        {t('lines')}
      </h2>
      {isEmpty ? <EmptyState title={t('noSource')}>{t('noSourceText')}</EmptyState> : <PrintedLines {...props} />}
    </section>
  )
}
