'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { readSelection } from '#editor/commands/readSelection.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { useHeldKeys, type HeldAct } from '#components/keys/useHeldKeys.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { isOverlaid } from './isOverlaid.ts'

/** What may lie over the text: its print, the text as received, or what changed. */
export type Overlay = 'print' | 'received' | 'changes'
type Peeked = { readonly overlay: Overlay; readonly isKept: boolean }

const overlays = [
  [bindings.showPrint, 'print'],
  [bindings.showReceived, 'received'],
  [bindings.compare, 'changes'],
] as const

/**
 * What lies over the text. While its key is held it is seen, and the caret stays where it is; a short press keeps it
 * until the next one, or Escape. A reviewer sees the changes first.
 */
export function usePeek(view: ArticleView, editor: Editor | null) {
  const canCompare = view.comparedWith !== null
  const isReviewed = view.state.deskState === 'inReview' && canCompare
  const [peeked, setPeeked] = useState<Peeked | null>(isReviewed ? { overlay: 'changes', isKept: true } : null)
  const close = (): void => {
    // At once: the text cannot be typed in until what lies over it is gone.
    flushSync(() => setPeeked(null))
    if (peeked?.isKept) focusText(editor)
  }
  const toggle = (overlay: Overlay): void => {
    if (peeked?.overlay === overlay) return close()
    setPeeked({ overlay, isKept: true })
    focusKept()
  }
  const actOf = (overlay: Overlay): HeldAct => ({
    begin: () => {
      if (isOverlaid() || (overlay === 'changes' && !canCompare)) return false
      if (editor?.isFocused) readSelection(editor.view)
      if (peeked?.isKept && peeked.overlay === overlay) close()
      else setPeeked({ overlay, isKept: false })
    },
    end: (wasShort) => {
      // Who closed it by pressing the keys lets go of them over the bare text.
      setPeeked((now) =>
        now?.overlay === overlay && !now.isKept ? (wasShort ? { overlay, isKept: true } : null) : now,
      )
      if (wasShort) focusKept()
    },
  })
  useHeldKeys(Object.fromEntries(overlays.map(([keys, overlay]) => [keys, actOf(overlay)])))
  useKeys({ Escape: () => (peeked?.isKept && !isOverlaid() ? close() : false) })
  return { overlay: peeked?.overlay ?? null, isKept: peeked?.isKept ?? false, toggle }
}
export type Peek = ReturnType<typeof usePeek>

/** What is kept over the text is read by keys: it gets the focus. */
const focusKept = (): void =>
  void requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-overlay=kept]')?.focus())
