'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'use-intl'
import type { SuspectDecision } from '#domain/suspects/suspectRequests.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { readSelection } from '#editor/commands/readSelection.ts'
import { acceptSuggestion, goToSuspect, suspectAhead } from '#editor/suspects/suspectCommands.ts'
import { suspectsOf } from '#editor/suspects/suspectMarks.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askServer, changing } from './saving/askServer.ts'
import type { LookedAt, useHeadSuspects } from './useHeadSuspects.ts'

type Head = ReturnType<typeof useHeadSuspects>

/** What a person does about a suspect; after each the next one is looked at: the headline set's, then the text's, round the ends. */
export function useSuspectActs(of: {
  readonly articleId: string
  readonly editor: Editor
  readonly head: Head
  readonly current: LookedAt | null
  readonly suggestion: string | null
  readonly again: () => void
}) {
  const { articleId, editor, head, current, suggestion, again } = of
  const t = useTranslations('suspects')
  const tAll = useTranslations()
  const refusalText = useRefusalText()
  const go = (by: -1 | 1): void => goOn(editor, head, by)
  const accept = (): false | void => {
    if (!current || suggestion === null) return false
    if (head.current) head.accept(suggestion)
    else acceptSuggestion(suggestion)(editor.state, editor.view.dispatch)
    go(1)
  }
  const ignore = async (scope: SuspectDecision['scope'], { suspect }: LookedAt): Promise<void> => {
    const { key, kind, words } = suspect
    const decision: SuspectDecision = { key, kind, words, scope }
    go(1)
    const answer = await askServer(`/api/articles/${articleId}/suspect-decisions`, changing('POST', decision))
    if (answer.kind === 'ok') notify(t(scope === 'publication' ? 'added' : 'ignored', { words }))
    else if (answer.kind === 'refused') notify(refusalText(answer.refusal), 'refused')
    else notify(tAll('editor.unreachable'), 'refused')
    again()
  }
  return { go, accept, ignore: (scope: SuspectDecision['scope']) => (current ? void ignore(scope, current) : false) }
}

/** From the fields of the headline set into the text and back, as they stand on the page. */
function goOn(editor: Editor, head: Head, by: -1 | 1): void {
  const round = (): boolean => (by > 0 ? head.first() : head.last())
  if (document.activeElement instanceof HTMLTextAreaElement) {
    if (head.step(by)) return
    if (suspectsOf(editor.state).places.length === 0 && round()) return
    focusText(editor, by > 0 ? 'start' : editor.state.doc.content.size)
  } else {
    readSelection(editor.view)
    editor.view.focus()
    if (!suspectAhead(editor.state, by) && round()) return
  }
  goToSuspect(by)(editor.state, editor.view.dispatch)
}
