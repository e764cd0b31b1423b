'use client'

import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleView, PrintedLine } from '#domain/articles/articleView.ts'
import { caretOfLine } from '#editor/alignment/caretOfLine.ts'
import { lineAt } from '#editor/alignment/lineAt.ts'
import { focusText } from '#editor/commands/focusText.ts'
import type { HeadFieldName } from './HeadField.tsx'
import { markLine } from './markLine.ts'

/** Parts of a printed line that stand in a field, not in the body. */
const fieldParts = ['kicker', 'headline', 'subheadline'] as const

/** Ties the caret to the printed lines: which one it is in, and how to go to the place of one. */
export function useCaretLine(view: ArticleView, editor: Editor | null) {
  const [caretLine, setCaretLine] = useState<string | null>(null)
  const chosen = useRef<{ readonly doc: Node; readonly at: number; readonly line: string } | null>(null)
  const lines = useMemo(() => view.pages.flatMap((page) => page.lines), [view.pages])
  useEffect(() => {
    if (!editor) return
    const follow = (): void => {
      const { doc, selection } = editor.state
      // Where two lines meet, the caret is in the one that was chosen.
      const isThere = chosen.current?.doc === doc && chosen.current.at === selection.head
      if (editor.isFocused) setCaretLine(isThere ? (chosen.current?.line ?? null) : lineAt(doc, selection.head))
    }
    editor.on('transaction', follow).on('focus', follow)
    return () => void editor.off('transaction', follow).off('focus', follow)
  }, [editor])
  const choose = (line: PrintedLine): void => {
    setCaretLine(line.id)
    const field = fieldParts.find((part) => isAll(line, part))
    if (field) return document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
    const at =
      editor &&
      caretOfLine(
        editor.state.doc,
        line.id,
        lines.map(({ id }) => id),
      )
    if (editor && at !== null) chosen.current = { doc: editor.state.doc, at, line: line.id }
    if (at !== null) focusText(editor, at)
  }
  const showField = (name: HeadFieldName): void => {
    const printed = lines.find(({ stretches }) => stretches.some(({ part }) => part === name))
    if (printed) setCaretLine(printed.id)
  }
  const point = (line: PrintedLine | null): void => {
    if (editor && !editor.isDestroyed && !editor.view.composing) markLine(editor.view, line?.id ?? null)
  }
  return { caretLine, choose, showField, point }
}

const isAll = ({ stretches }: PrintedLine, name: string): boolean =>
  stretches.length > 0 && stretches.every(({ part }) => part === name)
