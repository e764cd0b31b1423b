'use client'

import { Link } from '#components/ui/Link.tsx'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { reporterKinds } from '#domain/reporters/proposals.ts'
import {
  reporterOrders,
  reportersPerList,
  type ReporterList,
  type ReporterOrder,
  type ReporterRow,
} from '#domain/reporters/reporterView.ts'
import { buttonLook } from '#components/ui/buttonLook.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { ListPages } from './ListPages.tsx'
import { reporterHref } from './reporterHref.ts'

type Asked = { readonly words: string; readonly kind: string; readonly order: ReporterOrder }

/** All reporters in order of pinyin, strokes or Latin letters, found by name, sound or kind. */
export function ReporterListScreen({ list, ...asked }: Asked & { readonly list: ReporterList }) {
  const t = useTranslations('reporters')
  const table = useRef<HTMLDivElement>(null)
  useRowKeys(table)
  return (
    <div ref={table} className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-6">
      <header className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
        <span className="text-sm text-ink-soft">{t('count', { count: list.total })}</span>
        <Link href="/desk/reporters/duplicates" className="text-sm underline underline-offset-4 sm:ms-auto">
          {t('duplicates')}
        </Link>
        <Link href="/desk/reporters/exchange" className="text-sm underline underline-offset-4">
          {t('exchange.link')}
        </Link>
        <Link href="/desk/bylines" className="text-sm underline underline-offset-4">
          {t('toBylines')}
        </Link>
      </header>
      <ListForm {...asked} />
      {list.rows.length === 0 && <EmptyState title={t('nothing')} />}
      <ul className="border-t border-rule-strong">
        {list.rows.map((row) => (
          <ReporterLine key={row.id} row={row} />
        ))}
      </ul>
      <ListPages {...list} perPage={reportersPerList} hrefOf={(from) => listHref(asked, from)} />
    </div>
  )
}

function ListForm({ words, kind, order }: Asked) {
  const t = useTranslations()
  const field = 'h-9 rounded-sm border border-ink-faint bg-sheet px-2'
  return (
    <form method="get" className="flex flex-wrap items-end gap-3 text-sm">
      <label className="flex flex-col gap-1 text-ink-soft">
        {t('reporters.words')}
        <input name="words" defaultValue={words} maxLength={100} className={`${field} w-60 text-ink`} />
      </label>
      <label className="flex flex-col gap-1 text-ink-soft">
        {t('reporters.kind')}
        <select name="kind" defaultValue={kind} className={`${field} text-ink`}>
          <option value="">{t('reporters.all')}</option>
          {reporterKinds.map((one) => (
            <option key={one} value={one}>
              {t(`common.reporterKinds.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1 text-ink-soft">
        {t('reporters.order')}
        <select name="order" defaultValue={order} className={`${field} text-ink`}>
          {reporterOrders.map((one) => (
            <option key={one} value={one}>
              {t(`reporters.orders.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonLook('plain')}>
        {t('reporters.find')}
      </button>
    </form>
  )
}

function ReporterLine({ row }: { readonly row: ReporterRow }) {
  const t = useTranslations()
  const { displayName, kind, organisation, mentions, years } = row
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1.5">
      <Link data-row="" data-content="" href={reporterHref(row.id)} className="font-serif text-lg hover:underline">
        {displayName}
      </Link>
      {organisation && (
        <span data-content="" className="text-sm text-ink-soft">
          {organisation}
        </span>
      )}
      {kind !== 'person' && <span className="text-xs text-ink-soft">{t(`common.reporterKinds.${kind}`)}</span>}
      <span className="ms-auto text-sm text-ink-soft tabular-nums">
        {years && `${years.from === years.to ? years.from : `${years.from}–${years.to}`} · `}
        {t('reporters.bylineCount', { count: mentions })}
      </span>
    </li>
  )
}

const listHref = ({ words, kind, order }: Asked, from: number): string =>
  `/desk/reporters?${new URLSearchParams({ words, kind, order, from: String(from) })}`
