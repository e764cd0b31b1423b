'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { afterComposing } from '#editor/keys/isComposing.ts'
import { onceSelectionIsRead } from '#editor/commands/onceSelectionIsRead.ts'
import { bodyFrom } from '#editor/schema/bodyFrom.ts'
import { showSuspects } from '#editor/suspects/suspectMarks.ts'
import { askForSuspects } from './askForSuspects.ts'

/** How long after the last change the text is looked through anew, in milliseconds. */
const pause = 600

export type Looking = 'looking' | 'done' | 'unreachable'

/**
 * Has the text looked through when it is opened and whenever typing rests, and shows what was found, unless the text
 * has changed meanwhile. `again` looks at once.
 */
export function useSuspects(articleId: string, editor: Editor) {
  const [looking, setLooking] = useState<Looking>('looking')
  const again = useRef<() => void>(() => undefined)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (): Promise<void> => {
      const { doc } = editor.state
      const found = await askForSuspects(articleId, bodyFrom(doc))
      if (editor.isDestroyed || editor.state.doc !== doc) return
      setLooking(found ? 'done' : 'unreachable')
      if (!found) return
      const show = (): void => {
        if (!editor.isDestroyed && editor.state.doc === doc)
          editor.view.dispatch(showSuspects(editor.state.tr, { suspects: found }))
      }
      afterComposing(() => onceSelectionIsRead(editor.view, show))
    }
    const later = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (!transaction.docChanged) return
      clearTimeout(timer)
      timer = setTimeout(() => void look(), pause)
    }
    again.current = () => void look()
    editor.on('transaction', later)
    void look()
    return () => {
      clearTimeout(timer)
      editor.off('transaction', later)
    }
  }, [articleId, editor])
  return { looking, again: () => again.current() }
}
