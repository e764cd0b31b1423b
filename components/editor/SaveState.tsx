'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { saveStatus, type SaveStatus } from './saving/draftState.ts'
import type { OpenArticle } from './saving/openArticle.ts'
import { useDraftState } from './useDraftState.ts'

const tones: Readonly<Record<SaveStatus, string>> = {
  saved: 'text-jade',
  saving: 'text-ink-soft',
  offline: 'text-amber',
  refused: 'text-vermilion',
  signedOut: 'text-vermilion',
  conflict: 'text-vermilion',
}

/** Where what is typed stands: in words, and read aloud when it changes (a save that goes on as it should is not). */
export function SaveState({ open }: { readonly open: OpenArticle }) {
  const t = useTranslations('editor.saving')
  const refusalText = useRefusalText()
  const status = useDraftState(open, saveStatus) ?? 'saved'
  const trouble = useDraftState(open, (draft) => draft.trouble)
  const isJournalFull = useDraftState(open, (draft) => !draft.journalWorks)
  const reason = trouble?.kind === 'refused' ? refusalText(trouble.refusal) : ''
  const words = reason ? t('refusedWhy', { reason }) : t(status)
  const full = isJournalFull ? t('journalFull') : ''
  return (
    <div className={`flex flex-wrap items-center gap-x-2 text-xs ${tones[status]}`} data-save-state={status}>
      <span aria-hidden="true">{words}</span>
      {full && <span className="text-vermilion">{full}</span>}
      {(status === 'offline' || status === 'refused' || status === 'signedOut') && (
        <Button variant="quiet" onPress={open.store.retry}>
          {t('retry')}
        </Button>
      )}
      <span role="status" className="sr-only">
        {status === 'saving' ? '' : words}
      </span>
    </div>
  )
}
