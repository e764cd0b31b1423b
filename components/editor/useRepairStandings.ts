'use client'

import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import type { ArticleView, RepairRow } from '#domain/articles/articleView.ts'
import { afterComposing } from '#editor/keys/isComposing.ts'
import { repairStanding, type RepairStanding } from '#editor/repairs/textRepair.ts'

/** Milliseconds after the last key until the text is looked through again. */
const rest = 250
const noText: RepairStanding = { kind: 'onPage' }

/** The repairs of an article as they stand in the text that is being typed, and how to go to one and to undo one. */
export function useRepairStandings({ pages, repairs }: ArticleView, editor: Editor | null) {
  const doc = useSettledDoc(editor)
  const lines = useMemo(() => new Map(pages.flatMap((page) => page.lines).map((line) => [line.id, line])), [pages])
  const rows = useMemo(
    () => repairs.map((repair) => ({ repair, standing: doc ? repairStanding(doc, repair, lines) : noText })),
    [doc, lines, repairs],
  )
  const standingNow = (repair: RepairRow) => editor && repairStanding(editor.state.doc, repair, lines)
  return {
    ...{ rows, lines },
    go: (repair: RepairRow): void => {
      const now = standingNow(repair)
      if (now && 'at' in now) editor?.chain().setTextSelection(now.at).focus(undefined, { scrollIntoView: true }).run()
    },
    undo: (repair: RepairRow): void =>
      afterComposing(() => {
        const now = standingNow(repair)
        if (!editor || editor.isDestroyed || now?.kind !== 'stands') return
        editor.view.dispatch(now.undo(editor.state).scrollIntoView())
      }),
  }
}

/** The document of an editor, some time after it was last changed. */
function useSettledDoc(editor: Editor | null): Node | null {
  const [doc, setDoc] = useState<Node | null>(editor?.state.doc ?? null)
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (): void => setDoc(editor.isDestroyed ? null : editor.state.doc)
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(settle, rest)
    }
    timer = setTimeout(settle)
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor])
  return doc
}
