'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import { pairsPerList, type DuplicateRow } from '#domain/reporters/reporterView.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { DuplicateList } from './DuplicateList.tsx'
import { ListPages } from './ListPages.tsx'

const hrefFrom = (from: number): string => `/desk/reporters/duplicates?from=${from}`

/** All pairs of records that may be one, the likeliest first. */
export function DuplicatesScreen(props: {
  readonly rows: readonly DuplicateRow[]
  readonly total: number
  readonly from: number
  readonly mayKeep: boolean
}) {
  const { rows, total, from, mayKeep } = props
  const t = useTranslations('reporters')
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-6">
      <header className="flex flex-wrap items-baseline gap-x-6">
        <h1 className="font-serif text-2xl font-semibold">{t('duplicates')}</h1>
        <span className="text-sm text-ink-soft">{t('pairs', { count: total })}</span>
        <Link href="/desk/reporters" className="text-sm underline underline-offset-4 sm:ms-auto">
          {t('title')}
        </Link>
      </header>
      <ListPages {...{ from, total }} perPage={pairsPerList} hrefOf={hrefFrom} />
      {rows.length === 0 ? <EmptyState title={t('noDuplicates')} /> : <DuplicateList rows={rows} mayKeep={mayKeep} />}
    </div>
  )
}
