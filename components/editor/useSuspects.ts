'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import type { HeadSuspect } from '#domain/suspects/suspect.ts'
import { afterComposing } from '#editor/keys/isComposing.ts'
import { onceSelectionIsRead } from '#editor/commands/onceSelectionIsRead.ts'
import { bodyFrom } from '#editor/schema/bodyFrom.ts'
import { showSuspects } from '#editor/suspects/suspectMarks.ts'
import { askForSuspects, headOf, isSameHead } from './askForSuspects.ts'
import type { ScreenContent } from './saving/screenContent.ts'

/** How long after the last change the text is looked through anew, in milliseconds. */
const pause = 600

export type Looking = 'looking' | 'done' | 'unreachable'

/**
 * Has the text and its headline set looked through when it is opened and whenever typing rests, and shows what was found,
 * unless the text has changed meanwhile. `inHead` is what was found in the headline set. `again` looks at once.
 */
export function useSuspects(articleId: string, editor: Editor, screen: ScreenContent) {
  const [looking, setLooking] = useState<Looking>('looking')
  const [inHead, setInHead] = useState<readonly HeadSuspect[]>([])
  const again = useRef<() => void>(() => undefined)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let latest = 0
    const look = async (): Promise<void> => {
      const { doc } = editor.state
      latest += 1
      const own = latest
      const found = await askForSuspects(articleId, { body: bodyFrom(doc), head: headOf(screen.fields()) })
      // What was asked later is answered for a later text, or after something was ignored.
      if (own !== latest || editor.isDestroyed || editor.state.doc !== doc) return
      setLooking(found ? 'done' : 'unreachable')
      if (!found) return
      setInHead(found.inHead)
      const show = (): void => {
        if (!editor.isDestroyed && editor.state.doc === doc)
          editor.view.dispatch(showSuspects(editor.state.tr, { suspects: found.suspects }))
      }
      afterComposing(() => onceSelectionIsRead(editor.view, show))
    }
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), pause)
    }
    again.current = () => void look()
    const leave = onChanged(editor, screen, later)
    void look()
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [articleId, editor, screen])
  return { looking, inHead, setInHead, again: () => again.current() }
}

/** Tells of every change of what is looked through: the text and the headline set. */
function onChanged(editor: Editor, screen: ScreenContent, told: () => void): () => void {
  let head = headOf(screen.fields())
  const typed = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
    if (transaction.docChanged) told()
  }
  editor.on('transaction', typed)
  const leave = screen.subscribe(() => {
    const now = headOf(screen.fields())
    if (isSameHead(now, head)) return
    head = now
    told()
  })
  return () => {
    leave()
    editor.off('transaction', typed)
  }
}
