'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState, type RefObject } from 'react'
import type { PrintedPage } from '#domain/articles/articleView.ts'
import { LineImage, printedLine } from './LineStrip.tsx'
import { stripKey, stripPlaces } from './stripPlaces.ts'
import { useKept } from './useKept.ts'

/** Pixels that the image is high, and that it stands above the line. */
const high = 44
const gap = 2

/**
 * The image of the caret's printed line right above the line that is typed, over what stands there: the text does not
 * move for it. `text` is what it is placed in.
 */
export function LineStripAtCaret(props: {
  readonly pages: readonly PrintedPage[]
  readonly lineId: string | null
  readonly editor: Editor
  readonly text: RefObject<HTMLElement | null>
}) {
  const { editor, text, ...shown } = props
  const [place] = useKept(stripKey, stripPlaces)
  const isShown = place === 'line' && printedLine(shown) !== null
  const top = useCaretTop(editor, text, isShown)
  if (!isShown || top === null) return null
  return (
    <div
      data-strip="line"
      style={{ top: top - high - gap, height: high }}
      className="pointer-events-none absolute inset-x-4 z-10 overflow-hidden border border-rule-strong bg-wash px-2 py-0.5 shadow-sm"
    >
      <LineImage {...shown} />
    </div>
  )
}

/** How far down the line of the caret begins in what holds the text, in pixels; null where there is no caret. */
function useCaretTop(editor: Editor, text: RefObject<HTMLElement | null>, isWanted: boolean): number | null {
  const [top, setTop] = useState<number | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let frame = 0
    const measure = (): void => {
      if (editor.isDestroyed || !text.current) return
      const caret = editor.view.coordsAtPos(editor.state.selection.head)
      setTop(Math.round(caret.top - text.current.getBoundingClientRect().top))
    }
    // With the frame that shows the key, when the text is laid out anyway.
    const follow = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    follow()
    editor.on('transaction', follow).on('focus', follow)
    window.addEventListener('resize', follow)
    return () => {
      cancelAnimationFrame(frame)
      editor.off('transaction', follow).off('focus', follow)
      window.removeEventListener('resize', follow)
    }
  }, [editor, text, isWanted])
  return top
}
