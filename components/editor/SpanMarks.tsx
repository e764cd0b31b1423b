'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { bindings } from '#editor/keys/bindings.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { readSelection } from '#editor/commands/readSelection.ts'
import { setSpanMark, spanFor, type MarkedSpan, type SpanMarkName } from '#editor/marks/spanMarks.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Menu } from '#components/ui/Menu.tsx'
import { notify } from '#components/ui/notify.ts'
import { SpanDialog, type AskedSpan } from './SpanDialog.tsx'

const names = ['ruby', 'sic', 'illegible'] as const

/** Marks on words, by menu and by keys: a reading, a printed error with its correction, what cannot be read. */
export function SpanMarks({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('editor.spans')
  const [asked, setAsked] = useState<AskedSpan | null>(null)
  const set = (name: SpanMarkName, span: MarkedSpan, note: string | null): void => {
    setSpanMark(name, span, note)(editor.state, editor.view.dispatch)
    focusText(editor)
  }
  const mark = (name: SpanMarkName): void => {
    readSelection(editor.view)
    const span = spanFor(editor.state, name)
    if (!span) return notify(t('nothing'), 'refused')
    if (name === 'illegible') return set(name, span, span.isMarked ? null : '')
    setAsked({ name, span, words: editor.state.doc.textBetween(span.from, span.to) })
  }
  const inText = (name: SpanMarkName) => () => (editor.isFocused ? mark(name) : (false as const))
  useKeys(Object.fromEntries(names.map((name) => [bindings[name], inText(name)])))
  const close = (): void => {
    setAsked(null)
    focusText(editor)
  }
  return (
    <>
      <Menu label={t('open')} acts={names.map((name) => ({ id: name, text: t(name), onAction: () => mark(name) }))} />
      {asked && (
        <SpanDialog
          asked={asked}
          onNote={(note) => {
            set(asked.name, asked.span, note)
            setAsked(null)
          }}
          onClose={close}
        />
      )}
    </>
  )
}
