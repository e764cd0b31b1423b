'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MergePreview } from '#domain/reporters/reporterView.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { ArticleTitleText } from '#components/articles/ArticleTitleText.tsx'
import { Button } from '#components/ui/Button.tsx'
import { DateText } from '#components/ui/DateText.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askPreview, askReporters } from './askReporters.ts'
import { NamedReporter } from './NamedReporter.tsx'
import { useReporterAct } from './useReporterAct.ts'

type Named = { readonly id: string; readonly displayName: string }

/** Shows what would change for readers, asks why the two are one, and merges. */
export function MergeDialog(props: { readonly from: Named; readonly into: Named; readonly onClose: () => void }) {
  const { from, into, onClose } = props
  const t = useTranslations()
  const { run, isWorking } = useReporterAct()
  const [reason, setReason] = useState('')
  const preview = usePreview(from.id, into.id)
  const whyNot = useWhyNot()
  const merge = async (): Promise<void> => {
    if (await run(() => askReporters.merge(from.id, into.id, reason), t('reporters.merged'))) onClose()
  }
  return (
    <Dialog
      title={t('reporters.mergeTitle', { from: from.displayName, into: into.displayName })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" reason={whyNot(preview)} isPending={isWorking} onPress={() => void merge()}>
            {t('reporters.merge')}
          </Button>
        </>
      }
    >
      <Changes preview={preview} />
      <TextField label={t('reporters.reason')} value={reason} onChange={setReason} maxLength={500} autoFocus />
    </Dialog>
  )
}

type Preview = MergePreview | Refusal | 'asked' | 'unreachable'

/** Nobody merges what they have not been shown. */
function useWhyNot(): (preview: Preview) => string | null {
  const t = useTranslations()
  const refusalText = useRefusalText()
  return (preview) => {
    if (preview === 'asked') return t('reporters.previewAsked')
    if (preview === 'unreachable') return t('editor.unreachable')
    return isRefusal(preview) ? refusalText(preview) : null
  }
}

function usePreview(fromId: string, intoId: string): Preview {
  const [preview, setPreview] = useState<Preview>('asked')
  useEffect(() => {
    let isWanted = true
    void askPreview(fromId, intoId).then((found) => isWanted && setPreview(found ?? 'unreachable'))
    return () => {
      isWanted = false
    }
  }, [fromId, intoId])
  return preview
}

function Changes({ preview }: { readonly preview: Preview }) {
  const t = useTranslations('reporters')
  const whyNot = useWhyNot()(preview)
  if (preview === 'asked') return <p className="text-sm text-ink-soft">{whyNot}</p>
  if (preview === 'unreachable' || isRefusal(preview)) return <p className="text-sm text-vermilion">{whyNot}</p>
  return (
    <div className="flex flex-col gap-1 text-sm">
      <div className="grid grid-cols-2 gap-4 border-y border-rule py-2">
        <NamedReporter row={preview.from} />
        <NamedReporter row={preview.into} />
      </div>
      <p>{t('mergeKeeps', { path: preview.from.path, to: preview.into.path })}</p>
      <p>{t('mergeChanges', { count: preview.articleCount, notices: preview.noticeCount })}</p>
      <ul className="max-h-40 overflow-auto">
        {preview.articles.map(({ path, title, date }) => (
          <li key={path} className="flex gap-2 font-serif">
            <a href={path} target="_blank" rel="noreferrer" className="hover:underline">
              <ArticleTitleText title={title} lang="zh-Hans" />
            </a>
            <span className="font-sans text-xs text-ink-soft">
              <DateText date={date} />
            </span>
          </li>
        ))}
      </ul>
      {preview.articleCount > preview.articles.length && (
        <p className="text-xs text-ink-soft">
          {t('mergeMore', { count: preview.articleCount - preview.articles.length })}
        </p>
      )}
    </div>
  )
}
