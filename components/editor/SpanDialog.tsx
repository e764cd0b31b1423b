'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { limits } from '#domain/body/content.ts'
import type { MarkedSpan } from '#editor/marks/spanMarks.ts'
import { Button } from '#components/ui/Button.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { TextField } from '#components/ui/TextField.tsx'

/** The words to be marked, and with what. */
export type AskedSpan = { readonly name: 'ruby' | 'sic'; readonly span: MarkedSpan; readonly words: string }

/** Asks for what a mark says. Enter puts it on; nothing typed takes it away. */
export function SpanDialog(props: {
  readonly asked: AskedSpan
  readonly onNote: (note: string | null) => void
  readonly onClose: () => void
}) {
  const { asked, onNote, onClose } = props
  const { name, span, words } = asked
  const t = useTranslations('editor.spans')
  const [note, setNote] = useState(span.note)
  const finish = (): void => onNote(note.trim() || null)
  const submit = (event: React.FormEvent): void => {
    event.preventDefault()
    finish()
  }
  const actions = <SpanActions {...{ onClose, onFinish: finish }} onTake={span.isMarked ? () => onNote(null) : null} />
  return (
    <Dialog title={t('title', { mark: name })} isOpen onOpenChange={onClose} actions={actions}>
      <p className="font-serif text-lg" data-content="" aria-label={t('word')}>
        {words}
      </p>
      <form onSubmit={submit}>
        <TextField
          label={t('label', { mark: name })}
          note={t('note', { mark: name })}
          {...{ autoFocus: true, maxLength: limits.note, value: note, onChange: setNote }}
        />
      </form>
    </Dialog>
  )
}

function SpanActions(props: {
  readonly onClose: () => void
  readonly onFinish: () => void
  readonly onTake: (() => void) | null
}) {
  const { onClose, onFinish, onTake } = props
  const t = useTranslations()
  return (
    <>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
      {onTake && <Button onPress={onTake}>{t('editor.spans.take')}</Button>}
      <Button variant="primary" onPress={onFinish}>
        {t('editor.spans.put')}
      </Button>
    </>
  )
}
