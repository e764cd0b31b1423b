'use client'

import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'

/** Milliseconds after the last key until the text is looked through again. */
const rest = 250

/**
 * The document of an editor, some time after it was last changed. For what is shown about the text as a whole: drawn
 * with every key, it would hold up the key.
 */
export function useSettledDoc(editor: Editor | null): Node | null {
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
