'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'use-intl'
import type { SuspectPlace } from '#editor/suspects/suspectMarks.ts'
import type { SuspectDecision } from '#domain/suspects/suspectRequests.ts'
import { readSelection } from '#editor/commands/readSelection.ts'
import { acceptSuggestion, goToSuspect } from '#editor/suspects/suspectCommands.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askServer, changing } from './saving/askServer.ts'

/** What a person does about a suspect; after each the next one is looked at. */
export function useSuspectActs(of: {
  readonly articleId: string
  readonly editor: Editor
  readonly current: SuspectPlace | null
  readonly suggestion: string | null
  readonly again: () => void
}) {
  const { articleId, editor, current, suggestion, again } = of
  const t = useTranslations('suspects')
  const tAll = useTranslations()
  const refusalText = useRefusalText()
  const go = (by: -1 | 1): void => {
    readSelection(editor.view)
    editor.view.focus()
    goToSuspect(by)(editor.state, editor.view.dispatch)
  }
  const accept = (): false | void => {
    if (!current || suggestion === null) return false
    acceptSuggestion(suggestion)(editor.state, editor.view.dispatch)
    go(1)
  }
  const ignore = async (scope: SuspectDecision['scope'], { suspect }: SuspectPlace): Promise<void> => {
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
