'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { saveStatus, type DraftState, type SaveStatus } from './saving/draftState.ts'

const tones: Readonly<Record<SaveStatus, string>> = {
  saved: 'text-jade',
  saving: 'text-ink-soft',
  offline: 'text-amber',
  refused: 'text-vermilion',
  signedOut: 'text-vermilion',
  conflict: 'text-vermilion',
}

/** Where what is typed stands: in words, and read aloud when it changes (a save that goes on as it should is not). */
export function SaveState({ state, onRetry }: { readonly state: DraftState; readonly onRetry: () => void }) {
  const t = useTranslations('editor.saving')
  const refusalText = useRefusalText()
  const status = saveStatus(state)
  const reason = state.trouble?.kind === 'refused' ? refusalText(state.trouble.refusal) : ''
  const words = reason ? t('refusedWhy', { reason }) : t(status)
  const full = state.journalWorks ? '' : t('journalFull')
  return (
    <div className={`flex flex-wrap items-center gap-x-2 text-xs ${tones[status]}`} data-save-state={status}>
      <span aria-hidden="true">{words}</span>
      {full && <span className="text-vermilion">{full}</span>}
      {(status === 'offline' || status === 'refused') && (
        <Button variant="quiet" onPress={onRetry}>
          {t('retry')}
        </Button>
      )}
      <span role="status" className="sr-only">
        {status === 'saving' ? '' : words}
      </span>
    </div>
  )
}
