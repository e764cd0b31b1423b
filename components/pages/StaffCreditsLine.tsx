'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { mostStaffCredits } from '#domain/pages/staffCredits.ts'
import { askServer, changing } from '#components/editor/saving/askServer.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { notify } from '#components/ui/notify.ts'
import { PaperText } from '#components/ui/PaperText.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** Who made the page, apart from all articles, to be put right by who lays it. */
export function StaffCreditsLine({ page }: { readonly page: PageView }) {
  const t = useTranslations('desk.page.staff')
  const [isAsking, setAsking] = useState(false)
  const { words, isByHand } = page.staffCredits
  if (words === null && !page.mayLay) return null
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-soft">
      <span>{t('title')}</span>
      {words === null ? <span>{t('none')}</span> : <PaperText lang={page.issue.language}>{words}</PaperText>}
      {isByHand && <span>{t('byHand')}</span>}
      {page.mayLay && (
        <Button variant="quiet" onPress={() => setAsking(true)}>
          {t('change')}
        </Button>
      )}
      {isAsking && <StaffCreditsDialog page={page} onClose={() => setAsking(false)} />}
    </p>
  )
}

function StaffCreditsDialog({ page, onClose }: { readonly page: PageView; readonly onClose: () => void }) {
  const t = useTranslations('desk.page.staff')
  const [words, setWords] = useState(page.staffCredits.words ?? '')
  const keep = useKeepStaffCredits(page.id, onClose)
  return (
    <Dialog
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          {page.staffCredits.isByHand && <Button onPress={() => void keep(null)}>{t('asPrinted')}</Button>}
          <Button variant="primary" onPress={() => void keep(words)}>
            {t('keep')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('words')}
        note={t('note')}
        {...{ lang: page.issue.language, autoFocus: true, maxLength: mostStaffCredits, value: words }}
        onChange={setWords}
      />
    </Dialog>
  )
}

function useKeepStaffCredits(pageId: string, onKept: () => void) {
  const unreachable = useTranslations('editor')('unreachable')
  const router = useRouter()
  const refusalText = useRefusalText()
  return async (words: string | null): Promise<void> => {
    const answer = await askServer(`/api/pages/${pageId}/staff-credits`, changing('PUT', { words }))
    if (answer.kind !== 'ok')
      return notify(answer.kind === 'refused' ? refusalText(answer.refusal) : unreachable, 'refused')
    onKept()
    router.refresh()
  }
}
