'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'use-intl'
import type { HeadSuspect } from '#domain/suspects/suspect.ts'
import type { SuspectDecision } from '#domain/suspects/suspectRequests.ts'
import { focusText } from '#editor/commands/focusText.ts'
import { readSelection } from '#editor/commands/readSelection.ts'
import { acceptSuggestion, goToSuspect, suspectAhead } from '#editor/suspects/suspectCommands.ts'
import { suspectsOf } from '#editor/suspects/suspectMarks.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askServer, changing } from './saving/askServer.ts'
import { besidePlace, placeInHead, type LookedAt, type useHeadSuspects } from './useHeadSuspects.ts'

type Head = ReturnType<typeof useHeadSuspects>

/**
 * What a person does about a suspect; after each the next one is looked at: the headline set's, then the text's, round the
 * ends.
 */
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
    if (head.current) return goOn(editor, head, 1, head.accept(head.current, suggestion))
    acceptSuggestion(suggestion)(editor.state, editor.view.dispatch)
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

/** From the fields of the headline set into the text and back, as they stand on the page; from anywhere else, in the text. */
function goOn(editor: Editor, head: Head, by: -1 | 1, standing: readonly HeadSuspect[] = head.standing): void {
  const here = placeInHead(head.current)
  const next = here && besidePlace(standing, here, by)
  if (next) return head.show(next)
  const round = by > 0 ? standing[0] : standing.at(-1)
  if (here && suspectsOf(editor.state).places.length === 0) return round && head.show(round)
  if (here) focusText(editor, by > 0 ? 'start' : editor.state.doc.content.size)
  else {
    readSelection(editor.view)
    editor.view.focus()
    if (round && !suspectAhead(editor.state, by)) return head.show(round)
  }
  goToSuspect(by)(editor.state, editor.view.dispatch)
}
