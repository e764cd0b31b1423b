'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { FindBar } from './FindBar.tsx'

/** Find and replace, opened and closed by its key; closing gives the caret back to the text. */
export function FindToggle({ editor, view }: { readonly editor: Editor; readonly view: ArticleView }) {
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
    focusText(editor)
  }
  useKeys({ [bindings.find]: () => (isOpen ? close() : setOpen(true)) })
  return isOpen ? <FindBar {...{ editor, view }} onClose={close} /> : null
}
