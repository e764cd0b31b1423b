'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { limits } from '#domain/body/content.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextField } from '#components/ui/TextField.tsx'
import type { AskedSpan } from './SpanMarks.tsx'

/** Asks for what a mark says. Enter puts it on; nothing typed takes it away. */
export function SpanDialog(props: {
  readonly asked: AskedSpan
  readonly onNote: (note: string | null) => void
  readonly onClose: () => void
}) {
  const { asked, onNote, onClose } = props
  const { name, span, words } = asked
  const t = useTranslations('editor.spans')
  const common = useTranslations('common')
  const [note, setNote] = useState(span.note)
  const finish = (): void => onNote(note.trim() || null)
  return (
    <Dialog
      title={t('title', { mark: name })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          {span.isMarked && <Button onPress={() => onNote(null)}>{t('take')}</Button>}
          <Button variant="primary" onPress={finish}>
            {t('put')}
          </Button>
        </>
      }
    >
      <p className="font-serif text-lg" data-content="" aria-label={t('word')}>
        {words}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          finish()
        }}
      >
        <TextField
          label={t('label', { mark: name })}
          note={t('note', { mark: name })}
          {...{ autoFocus: true, maxLength: limits.note, value: note, onChange: setNote }}
        />
      </form>
    </Dialog>
  )
}
