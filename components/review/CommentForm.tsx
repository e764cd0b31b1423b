'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { TextArea } from '#components/ui/TextArea.tsx'

/** A remark or a reply being written. `onSend` gives false where it was not taken: then the words stay. */
export function CommentForm(props: {
  readonly label: string
  readonly words?: string | undefined
  readonly isWorking: boolean
  readonly onSend: (text: string) => Promise<boolean>
  readonly onClose: () => void
}) {
  const { label, words, isWorking, onSend, onClose } = props
  const t = useTranslations()
  const [text, setText] = useState('')
  const send = async (): Promise<void> => {
    if (text.trim() !== '' && (await onSend(text.trim()))) onClose()
  }
  return (
    <div className="flex flex-col gap-1.5">
      {words !== undefined && (
        <q className="border-s-2 border-amber ps-2 font-serif text-sm quotes-none" data-content="">
          {words}
        </q>
      )}
      <TextArea {...{ label, value: text, onChange: setText, rows: 3, maxLength: 2000, autoFocus: true }} />
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button isPending={isWorking} onPress={() => void send()}>
          {t('review.comments.send')}
        </Button>
      </div>
    </div>
  )
}
