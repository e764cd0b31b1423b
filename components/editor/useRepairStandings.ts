'use client'

import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import type { ArticleView, RepairRow } from '#domain/articles/articleView.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { afterComposing } from '#editor/keys/isComposing.ts'
import { repairStanding, type RepairStanding } from '#editor/repairs/textRepair.ts'
import { useSettledDoc } from './useSettledDoc.ts'

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
      if (now && 'at' in now) focusText(editor, now.at)
    },
    undo: (repair: RepairRow): void =>
      afterComposing(() => {
        const now = standingNow(repair)
        if (!editor || editor.isDestroyed || now?.kind !== 'stands') return
        editor.view.dispatch(now.undo(editor.state).scrollIntoView())
      }),
  }
}
