'use client'

import { useTranslations } from 'use-intl'
import type { ImportPreview } from '#domain/reporters/exchange/importPreview.ts'
import { reporterKinds } from '#domain/reporters/proposals.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

type Row = ImportPreview['rows'][number]
type Column = Row['changes'][number]['column']

const tones = { add: 'text-jade', change: 'text-ink-soft', nothing: 'text-ink-soft', refuse: 'text-vermilion' } as const

/** One record of a file: what would become of it, field by field, or why it is not taken. */
export function PlannedRow({ row }: { readonly row: Row }) {
  const t = useTranslations('reporters.exchange')
  const refusalText = useRefusalText()
  const { line, name, does, changes, refusal } = row
  return (
    <li className="flex flex-col gap-1 border-b border-rule py-2 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span data-content="" className="font-serif text-base">
          {name}
        </span>
        <span className={tones[does]}>{t(`does.${does}`)}</span>
        <span className="ms-auto text-xs text-ink-soft">{t('line', { line })}</span>
      </p>
      {refusal && <p className="text-vermilion">{refusalText(refusal)}</p>}
      {changes.length > 0 && (
        <dl className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[8rem_minmax(0,1fr)]">
          {changes.map((change) => (
            <Change key={change.column} change={change} isNew={does === 'add'} />
          ))}
        </dl>
      )}
    </li>
  )
}

function Change({ change, isNew }: { readonly change: Row['changes'][number]; readonly isNew: boolean }) {
  const t = useTranslations('reporters.exchange')
  const inWords = useKindInWords()
  const { column } = change
  const [before, after] = [inWords(column, change.before), inWords(column, change.after)]
  return (
    <>
      <dt className="text-ink-soft">{t(`columns.${column}`)}</dt>
      <dd className="whitespace-pre-wrap wrap-anywhere">
        {!isNew && (
          <>
            <del aria-label={t('before')} data-content={before ? '' : undefined} className="text-ink-soft">
              {before || t('empty')}
            </del>{' '}
            →{' '}
          </>
        )}
        <ins aria-label={t('after')} data-content={after ? '' : undefined} className="no-underline">
          {after || t('empty')}
        </ins>
      </dd>
    </>
  )
}

/** A cell as people read it: a kind in the words of the interface, everything else as the file has it. */
function useKindInWords(): (column: Column, cell: string) => string {
  const t = useTranslations('common.reporterKinds')
  return (column, cell) => {
    const kind = column === 'kind' ? reporterKinds.find((one) => one === cell) : undefined
    return kind ? t(kind) : cell
  }
}
