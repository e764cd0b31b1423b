'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DuplicateRow, ReporterRow } from '#domain/reporters/reporterView.ts'
import { Button } from '#components/ui/Button.tsx'
import { askReporters } from './askReporters.ts'
import { LikenessText } from './EvidenceText.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { NamedReporter } from './NamedReporter.tsx'
import { useReporterAct } from './useReporterAct.ts'

type Pair = { readonly from: ReporterRow; readonly into: ReporterRow }

/** Pairs of records that may be one, with why; merged here, or said to be two. */
export function DuplicateList(props: { readonly rows: readonly DuplicateRow[]; readonly mayKeep: boolean }) {
  const { rows, mayKeep } = props
  const [pair, setPair] = useState<Pair | null>(null)
  return (
    <>
      <ul className="border-t border-rule-strong">
        {rows.map((row) => (
          <DuplicateLine key={`${row.one.id} ${row.other.id}`} {...{ row, mayKeep }} onMerge={setPair} />
        ))}
      </ul>
      {pair && <MergeDialog {...pair} onClose={() => setPair(null)} />}
    </>
  )
}

function DuplicateLine(props: {
  readonly row: DuplicateRow
  readonly mayKeep: boolean
  readonly onMerge: (pair: Pair) => void
}) {
  const { row, mayKeep, onMerge } = props
  const t = useTranslations('reporters')
  const { run } = useReporterAct()
  const { one, other, likeness, names, sharedId } = row
  // Who signed less goes into who signed more.
  const [from, into] = one.mentions <= other.mentions ? [one, other] : [other, one]
  const apart = () => askReporters.tellApart(one.id, other.id, true)
  return (
    <li className="grid grid-cols-2 items-baseline gap-x-4 gap-y-1 border-b border-rule py-2 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1.2fr)_auto]">
      <NamedReporter row={one} />
      <NamedReporter row={other} />
      <span data-content="" className="text-xs text-ink-soft max-md:col-span-2">
        {sharedId
          ? t('sharedId', { id: sharedId })
          : likeness && <LikenessText likeness={likeness} name={names?.[1] ?? ''} />}
      </span>
      {mayKeep && (
        <span className="flex gap-2 max-md:col-span-2">
          <Button onPress={() => onMerge({ from, into })}>{t('merge')}</Button>
          <Button variant="quiet" onPress={() => void run(apart, t('toldApart'))}>
            {t('notTheSame')}
          </Button>
        </span>
      )}
    </li>
  )
}
