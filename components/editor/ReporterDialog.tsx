'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PrintedByline } from '#domain/body/content.ts'
import type { BylineChoice } from '#domain/reporters/bylineChoice.ts'
import type { ReporterChoice } from '#domain/reporters/reporterView.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { Button } from '#components/ui/Button.tsx'
import { ComboBox, type ComboBoxOption } from '#components/ui/ComboBox.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { findReporters, linkByline } from './findReporters.ts'

const newReporter = 'new'

/** Who is behind a byline: found by name or pinyin, or put on record on the spot, or nobody. */
export function ReporterDialog(props: {
  readonly articleId: string
  readonly byline: PrintedByline
  readonly lang: string
  readonly beforeLink: () => Promise<boolean>
  readonly onClose: () => void
}) {
  const { articleId, byline, beforeLink, onClose } = props
  const t = useTranslations()
  const router = useRouter()
  const refusalText = useRefusalText()
  const [words, setWords] = useState(byline.name)
  const [trouble, setTrouble] = useState<string | null>(null)
  const found = useReporters(words, byline.name)
  const link = async (choice: BylineChoice): Promise<void> => {
    if (!(await beforeLink())) return setTrouble(t('editor.unsaved'))
    const linked = await linkByline(articleId, byline.key, choice)
    if (!linked) return setTrouble(t('editor.unreachable'))
    if (isRefusal(linked)) return setTrouble(refusalText(linked))
    router.refresh()
    onClose()
  }
  const make = { displayName: words.trim(), kind: 'person', organisation: byline.organisation } as const
  const options: readonly ComboBoxOption[] = [
    ...found.map((one) => ({ id: one.id, text: one.displayName, note: noteOf(one) })),
    ...(make.displayName ? [{ id: newReporter, text: make.displayName, note: t('editor.bylines.make') }] : []),
  ]
  function noteOf({ organisation, articles, printedBefore }: ReporterChoice): string {
    const before = printedBefore ? t('editor.bylines.printedBefore') : ''
    return [organisation, before, t('editor.bylines.articles', { count: articles })].filter(Boolean).join(' · ')
  }
  return (
    <Dialog
      title={t('editor.bylines.linkName', { name: byline.name })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={() => void link({ none: true })}>{t('editor.bylines.nobody')}</Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <ComboBox
        label={t('editor.bylines.person')}
        options={options}
        inputValue={words}
        onInputChange={setWords}
        onPick={(id) => void link(id === newReporter ? { newReporter: make } : { reporterId: id })}
        openLabel={t('editor.bylines.open')}
        emptyText={t('editor.bylines.nothingFound')}
        autoFocus
      />
      {trouble && (
        <p role="alert" className="border-s-2 border-vermilion ps-3 text-sm text-vermilion">
          {trouble}
        </p>
      )}
    </Dialog>
  )
}

/** Asked anew a moment after typing stops. */
function useReporters(words: string, printed: string): readonly ReporterChoice[] {
  const [found, setFound] = useState<readonly ReporterChoice[]>([])
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const reporters = await findReporters(words, printed)
      if (isWanted) setFound(reporters)
    }, 150)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [words, printed])
  return found
}
