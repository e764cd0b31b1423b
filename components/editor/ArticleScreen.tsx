'use client'

import type { Editor } from '@tiptap/react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { schemaVersion } from '#domain/body/nodes.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { readSelection } from '#editor/commands/readSelection.ts'
import { openBody } from '#editor/schema/openBody.ts'
import { ArticleBar } from './ArticleBar.tsx'
import { ArticleDialogs, type AskedDialog } from './ArticleDialogs.tsx'
import { ArticlePanes } from './ArticlePanes.tsx'
import './editor.css'
import { KeptTextNotice } from './KeptTextNotice.tsx'
import { PaneSwitch } from './PaneSwitch.tsx'
import { ReadOnlyReason } from './ReadOnlyReason.tsx'
import { ScreenTitle } from './ScreenTitle.tsx'
import { SidePanel } from './SidePanel.tsx'
import { useCaretLine } from './useCaretLine.ts'
import { useDraftState } from './useDraftState.ts'
import { useOpenArticle } from './useOpenArticle.ts'
import { usePeek } from './usePeek.ts'
import { useRecord } from './useRecord.ts'
import { useScreenKeys } from './useScreenKeys.ts'
import { useSweepKey } from './useSweepKey.ts'
import { useTakeStep } from './useTakeStep.ts'

/** The Article screen: the printed lines beside the text that is corrected from them. Another article, another screen. */
export const ArticleScreen = ({ view }: { readonly view: ArticleView }) => (
  <ArticleDesk key={`${view.id} ${view.me.userId}`} view={view} />
)

function ArticleDesk({ view }: { readonly view: ArticleView }) {
  const isKnown = view.draft.schemaVersion <= schemaVersion && 'doc' in openBody(view.draft.content.body)
  const open = useOpenArticle(view, view.mayEdit && isKnown)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [dialog, setDialog] = useState<AskedDialog>(null)
  const [pane, setPane] = useState<'first' | 'second'>('second')
  const peek = usePeek(view, editor)
  const record = useRecord(view, editor)
  const caret = useCaretLine(view, editor)
  const steps = useTakeStep(view, open, () => setDialog({ kind: 'signIn' }))
  const onNote = (step: StepName) => setDialog({ kind: 'note', step })
  const onKeys = () => setDialog({ kind: 'keys' })
  const onAllSteps = () => setDialog({ kind: 'steps' })
  const onNextPane = () => {
    const isInPrint = document.activeElement?.closest('[data-pane=print]') != null
    if (editor?.isFocused) readSelection(editor.view)
    // At once: on a narrow screen a pane that is not shown cannot be focused.
    flushSync(() => setPane(isInPrint ? 'second' : 'first'))
    focusPane(isInPrint ? 'text' : 'print', editor)
  }
  useScreenKeys({ view, open, steps, onNote, onNextPane, onKeys })
  useSweepKey(view, open, editor)
  useFreshView(view, open)
  return (
    <div className="flex min-h-0 grow flex-col md:h-[calc(100dvh-2.75rem)] md:flex-none">
      <ScreenTitle view={view} />
      <ArticleBar {...{ view, open, steps, onKeys, onNote, onAllSteps }} onRecord={record.toggle} />
      {(!view.mayEdit || !isKnown) && <ReadOnlyReason view={view} isKnown={isKnown} />}
      <KeptTextNotice view={view} open={open} />
      <PaneSwitch {...{ view, pane, onPane: setPane, peek }} />
      <div className="flex min-h-0 grow flex-col md:flex-row">
        <ArticlePanes {...{ view, open, editor, peek, pane, caret }} onPane={setPane} onEditor={setEditor} />
        {record.tab && <SidePanel {...{ view, record, editor }} />}
      </div>
      <ArticleDialogs {...{ view, open, steps, dialog }} onDialog={setDialog} />
    </div>
  )
}

function focusPane(pane: 'print' | 'text', editor: Editor | null): void {
  if (pane === 'text' && editor) return focusText(editor)
  const frame = document.querySelector(`[data-pane=${pane}]`)
  const place = frame?.querySelector<HTMLElement>('[role=application], [aria-current], [data-row], button, textarea')
  place?.focus()
}

/** The first save claims the article: then the bar is to say so. */
function useFreshView(view: ArticleView, open: ReturnType<typeof useOpenArticle>): void {
  const router = useRouter()
  const version = useDraftState(open, ({ base }) => base.version) ?? view.draft.version
  const isUnclaimed = view.claim === null && view.mayEdit
  useEffect(() => {
    if (isUnclaimed && version > view.draft.version) router.refresh()
  }, [isUnclaimed, router, version, view.draft.version])
}
