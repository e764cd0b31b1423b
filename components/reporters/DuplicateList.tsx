'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DuplicateRow, ReporterRow } from '#domain/reporters/reporterView.ts'
import { Button } from '#components/ui/Button.tsx'
import { askReporters } from './askReporters.ts'
import { LikenessText } from './EvidenceText.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { reporterHref } from './reporterHref.ts'
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
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
      <Named row={one} />
      <Named row={other} />
      <span data-content="" className="text-xs text-ink-soft">
        {sharedId
          ? t('sharedId', { id: sharedId })
          : likeness && <LikenessText likeness={likeness} name={names?.[1] ?? ''} />}
      </span>
      {mayKeep && (
        <span className="ms-auto flex gap-2">
          <Button onPress={() => onMerge({ from, into })}>{t('merge')}</Button>
          <Button variant="quiet" onPress={() => void run(apart, t('toldApart'))}>
            {t('notTheSame')}
          </Button>
        </span>
      )}
    </li>
  )
}

const Named = ({ row }: { readonly row: ReporterRow }) => (
  <Link data-content="" href={reporterHref(row.id)} className="font-serif text-lg hover:underline">
    {row.displayName}
    <span className="ms-1 font-sans text-xs text-ink-soft">
      {[row.organisation, row.mentions].filter((one) => one !== null).join(' · ')}
    </span>
  </Link>
)
