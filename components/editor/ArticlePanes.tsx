'use client'

import type { Editor } from '@tiptap/react'
import { flushSync } from 'react-dom'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { FindToggle } from './FindToggle.tsx'
import { LineStrip } from './LineStrip.tsx'
import { PrintedSide } from './PrintedSide.tsx'
import type { OpenArticle } from './saving/openArticle.ts'
import { SuspectBar } from './SuspectBar.tsx'
import { SplitPanes } from './SplitPanes.tsx'
import { TextPane } from './TextPane.tsx'
import type { useCaretLine } from './useCaretLine.ts'
import type { Peek } from './usePeek.ts'

export type Pane = 'first' | 'second'

/** The printed lines and the text, side by side or one at a time. */
export function ArticlePanes(props: {
  readonly view: ArticleView
  readonly open: OpenArticle | null
  readonly editor: Editor | null
  readonly peek: Peek
  readonly pane: Pane
  readonly caret: ReturnType<typeof useCaretLine>
  readonly onPane: (pane: Pane) => void
  readonly onEditor: (editor: Editor | null) => void
}) {
  const { view, open, editor, peek, pane, caret, onPane, onEditor } = props
  const look = 'flex min-h-0 grow flex-col'
  return (
    <SplitPanes
      shown={pane}
      first={
        <div data-pane="print" className={look}>
          <PrintedSide
            pages={view.pages}
            lang={view.publication.language}
            caretLine={caret.caretLine}
            onHover={caret.point}
            onChoose={(line) => {
              flushSync(() => onPane('second'))
              caret.choose(line)
            }}
          />
        </div>
      }
      second={
        <div data-pane="text" className={look}>
          <LineStrip pages={view.pages} lineId={caret.caretLine} />
          {open && editor && !peek.isKept && <FindToggle {...{ editor, view }} />}
          <TextPane {...{ view, open, editor, peek, onEditor, onField: caret.showField }} caretLine={caret.caretLine} />
          {open && editor && !peek.isKept && <SuspectBar {...{ view, editor, open }} />}
        </div>
      }
    />
  )
}
