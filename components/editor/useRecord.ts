'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { blocksOfPart, findAnchor } from '#domain/comments/commentAnchor.ts'
import type { CommentView } from '#domain/comments/commentView.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { onceSelectionIsRead } from '#editor/commands/onceSelectionIsRead.ts'
import { readSelection } from '#editor/commands/readSelection.ts'
import { anchorOfSelection, placeOfComment, showComments } from '#editor/comments/commentMarks.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { afterComposing } from '#editor/keys/isComposing.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import type { CommentDraft } from '#components/review/CommentPanel.tsx'

export type RecordTab = 'comments' | 'history' | 'repairs'

/** The side of the Article screen that holds remarks and history: whether it is open, and the remark being written. */
export function useRecord(view: ArticleView, editor: Editor | null) {
  const { comments, mayComment } = view
  const [tab, setTab] = useState<RecordTab | null>(null)
  const [draft, setDraft] = useState<CommentDraft | null>(null)
  useShownComments(comments, editor)
  const begin = (): void => {
    const isInText = editor !== null && !editor.isDestroyed && (editor.isFocused || !editor.state.selection.empty)
    if (isInText) readSelection(editor.view)
    setDraft({ anchor: isInText ? anchorOfSelection(editor.state) : null })
    setTab('comments')
  }
  useKeys({ [bindings.comment]: () => (mayComment ? begin() : false) })
  return {
    ...{ tab, setTab, draft, begin },
    endDraft: () => setDraft(null),
    toggle: () => setTab(tab === null ? (comments.length > 0 ? 'comments' : 'history') : null),
    placeOf: (comment: CommentView) => placeOf(view, editor, comment),
  }
}
export type ArticleRecord = ReturnType<typeof useRecord>

/** Remarks on the body are marked in it; their marks go with the text. */
function useShownComments(comments: readonly CommentView[], editor: Editor | null): void {
  useEffect(() => {
    if (!editor) return
    const shown = comments.flatMap(({ id, anchor, resolvedBy }) =>
      anchor?.part === 'body' && resolvedBy === null ? [{ id, anchor }] : [],
    )
    const show = (): void => {
      if (!editor.isDestroyed) editor.view.dispatch(showComments(editor.state.tr, shown))
    }
    afterComposing(() => onceSelectionIsRead(editor.view, show))
  }, [comments, editor])
}

/** How to go to the words of a remark; null where they are no longer there. */
function placeOf(view: ArticleView, editor: Editor | null, { id, anchor }: CommentView): (() => void) | null {
  if (!anchor) return null
  const found = findAnchor(blocksOfPart(view.draft.content, anchor.part), anchor)
  if (anchor.part !== 'body')
    return found && (() => document.querySelector<HTMLElement>(`[data-field="${anchor.part}"]`)?.focus())
  if (!editor || editor.isDestroyed)
    return (
      found && (() => document.querySelectorAll('.galley-body > *')[found.block]?.scrollIntoView({ block: 'center' }))
    )
  return () => {
    const place = placeOfComment(editor.state, id)
    if (place) focusText(editor, place)
  }
}
