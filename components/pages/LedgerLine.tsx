'use client'

import { useTranslations } from 'use-intl'
import type { Ledger } from '#domain/issues/issueView.ts'
import { StackedBar } from '#components/ui/StackedBar.tsx'
import { ledgerShares } from './ledgerShares.ts'

const rows = [
  { key: 'placed', tone: 'fill-ink-soft' },
  { key: 'setAside', tone: 'fill-rule-strong' },
  { key: 'unaccounted', tone: 'fill-vermilion' },
] as const

/** A ledger as a bar and in words: how many characters are in articles, set aside, unaccounted for, and their shares. */
export function LedgerLine({ ledger }: { readonly ledger: Ledger }) {
  const t = useTranslations()
  const shares = ledgerShares(ledger)
  const words = (key: keyof Ledger) => t('desk.ledger.share', { count: ledger[key], share: shares[key] / 1000 })
  const label = t('desk.ledger.label', {
    placed: words('placed'),
    setAside: words('setAside'),
    unaccounted: words('unaccounted'),
  })
  return (
    <div className="flex w-full flex-col gap-1">
      <StackedBar parts={rows.map(({ key, tone }) => ({ key, tone, count: ledger[key] }))} label={label} />
      <dl className="flex flex-wrap gap-x-4 text-xs text-ink-soft tabular-nums">
        {rows.map(({ key }) => (
          <div
            key={key}
            data-loud={(key === 'unaccounted' && ledger.unaccounted > 0) || undefined}
            className="flex gap-1.5 data-loud:font-semibold data-loud:text-vermilion"
          >
            <dt>{t(`common.ledger.${key}`)}</dt>
            <dd>{words(key)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
