'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PrintedByline } from '#domain/body/content.ts'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import { newReporterOf } from '#domain/reporters/newReporterOf.ts'
import type { ReporterChoice } from '#domain/reporters/reporterView.ts'
import { ComboBox } from '#components/ui/ComboBox.tsx'
import { findReporters } from './findReporters.ts'

const newReporter = 'new'

/** People found by name or pinyin for a byline, and the offer to put one on record. */
export function ReporterSearch(props: {
  readonly byline: Pick<PrintedByline, 'name' | 'organisation'>
  /** False where only records that exist are meant. */
  readonly mayMake?: boolean
  /** Reporters that the server may not know of yet. */
  readonly made?: readonly ReporterChoice[]
  /** `name` is what the screen may call the one chosen. */
  readonly onChoose: (choice: BylineChoice, name: string) => void
}) {
  const { byline, mayMake = true, made = [], onChoose } = props
  const t = useTranslations('editor.bylines')
  const [words, setWords] = useState(byline.name)
  const known = useReporters(words, byline.name)
  const own = made.filter(
    ({ id, displayName }) => displayName.includes(words.trim()) && known.every((one) => one.id !== id),
  )
  const found = [...own, ...known]
  const { id: _, ...make } = newReporterOf(words, byline.organisation, '')
  const noteOf = ({ organisation, articles, printedBefore }: ReporterChoice): string =>
    [organisation, printedBefore ? t('printedBefore') : '', t('articles', { count: articles })]
      .filter(Boolean)
      .join(' · ')
  const options = [
    ...found.map((one) => ({ id: one.id, text: one.displayName, note: noteOf(one) })),
    ...(mayMake && make.displayName ? [{ id: newReporter, text: make.displayName, note: t('make') }] : []),
  ]
  return (
    <ComboBox
      label={t('person')}
      options={options}
      inputValue={words}
      onInputChange={setWords}
      onPick={(id) => {
        const name = found.find((one) => one.id === id)?.displayName ?? make.displayName
        onChoose(id === newReporter ? { newReporter: make } : { reporterId: id }, name)
      }}
      openLabel={t('open')}
      emptyText={t('nothingFound')}
      autoFocus
    />
  )
}

/** Asked anew a moment after typing stops. */
function useReporters(words: string, printed: string): readonly ReporterChoice[] {
  const [found, setFound] = useState<readonly ReporterChoice[]>([])
  useEffect(() => {
    let isWanted = true
    const find = async (): Promise<void> => {
      const reporters = await findReporters(words, printed)
      if (isWanted) setFound(reporters)
    }
    const timer = setTimeout(() => void find(), 150)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [words, printed])
  return found
}
