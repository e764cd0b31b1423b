'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
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
  const { isWorking, keep } = useKeepStaffCredits(page, onClose)
  const submit = (event: React.FormEvent): void => {
    event.preventDefault()
    void keep(words)
  }
  return (
    <Dialog
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          {page.staffCredits.isByHand && <Button onPress={() => void keep(null)}>{t('asPrinted')}</Button>}
          <Button variant="primary" isPending={isWorking} onPress={() => void keep(words)}>
            {t('keep')}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <TextField
          label={t('words')}
          note={t('note')}
          {...{ lang: page.issue.language, autoFocus: true, maxLength: mostStaffCredits, value: words }}
          onChange={setWords}
        />
      </form>
    </Dialog>
  )
}

/** Keeps what the credits are to read, once at a time. */
function useKeepStaffCredits({ id, staffCredits }: PageView, onKept: () => void) {
  const unreachable = useTranslations('editor')('unreachable')
  const router = useRouter()
  const refusalText = useRefusalText()
  const working = useRef(false)
  const [isWorking, setWorking] = useState(false)
  const ask = async (words: string | null): Promise<void> => {
    const asked = { words, shown: staffCredits.words }
    const answer = await askServer(`/api/pages/${id}/staff-credits`, changing('PUT', asked))
    if (answer.kind === 'unreachable') return notify(unreachable, 'refused')
    if (answer.kind === 'refused') notify(refusalText(answer.refusal), 'refused')
    if (answer.kind === 'ok') onKept()
    router.refresh()
  }
  const keep = async (words: string | null): Promise<void> => {
    if (working.current) return
    working.current = true
    setWorking(true)
    await ask(words)
    working.current = false
    setWorking(false)
  }
  return { isWorking, keep }
}
